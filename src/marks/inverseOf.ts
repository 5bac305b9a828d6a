import type { Sidecar } from './model.ts';
import type { SidecarEdit } from './sidecarFile.ts';

/**
 * The edits that take other edits back, the last one first. What was there before and was made again stays.
 *
 * @param before the sidecar that the edits were made to; null where there was none
 */
export function inverseOf(edits: readonly SidecarEdit[], before: Sidecar | null): readonly SidecarEdit[] {
  return edits.toReversed().flatMap((edit) => inverse(edit, before));
}

function inverse(edit: SidecarEdit, before: Sidecar | null): readonly SidecarEdit[] {
  switch (edit.type) {
    case 'addMark': {
      const mark = before?.marks.find(({ id }) => id === edit.mark.id);
      return [mark ? { type: 'addMark', mark } : { type: 'removeMark', id: edit.mark.id }];
    }
    case 'removeMark': {
      const mark = before?.marks.find(({ id }) => id === edit.id);
      return mark ? [{ type: 'addMark', mark }] : [];
    }
    case 'reject': {
      const { at, label } = edit.rejection;
      return rejectionIn(before, edit.rejection) ? [] : [{ type: 'removeRejection', at, label }];
    }
    case 'removeRejection': {
      const rejection = rejectionIn(before, edit);
      return rejection ? [{ type: 'reject', rejection }] : [];
    }
    case 'addTag':
      return before?.tags.includes(edit.tag) ? [] : [{ type: 'removeTag', tag: edit.tag }];
    case 'removeTag':
      return before?.tags.includes(edit.tag) ? [{ type: 'addTag', tag: edit.tag }] : [];
    case 'setPublished':
      return [{ type: 'setPublished', value: before?.article.published ?? null }];
    case 'setHash':
      // It says which text offsets count in, and does so for every mark that stays.
      return [];
  }
}

function rejectionIn(
  sidecar: Sidecar | null,
  { at, label }: { readonly at: readonly [number, number]; readonly label: string },
) {
  return sidecar?.rejected.find((one) => one.label === label && one.at[0] === at[0] && one.at[1] === at[1]);
}
