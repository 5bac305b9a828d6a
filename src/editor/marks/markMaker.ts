import type { Span } from '../../analysis/model.ts';
import { idOf } from '../../marks/codebook.ts';
import type { Mark, Rejection } from '../../marks/model.ts';
import { quotationOf } from '../../marks/quotation.ts';
import type { SidecarEdit } from '../../marks/sidecarFile.ts';
import { settings } from '../settings/settings.ts';
import type { Place } from './targets.ts';

/** Makes what a sidecar keeps of a decision: the words, their place, who decided and when. */
export class MarkMaker {
  private readonly taken: Set<string>;

  constructor(private readonly place: Place) {
    this.taken = new Set(place.reading.marks.map(({ id }) => id));
  }

  /** @param entity key in pressmark.yaml, where the folder knows who is meant */
  mark(span: Span, label: string, entity?: string | null): Mark {
    const id = idOf(this.taken, Math.random);
    this.taken.add(id);
    return {
      id,
      label,
      ...(entity ? { entity } : {}),
      ...quotationOf(this.place.text, span),
      ...byline(),
    };
  }

  /** A mark that says something else from now on; its words and place stay as they were stored. */
  again({ id, label, entity, quote, before, after, at, note }: Mark): Mark {
    return {
      ...{ id, label, quote, before, after, at },
      ...(entity === undefined ? {} : { entity }),
      ...(note === undefined ? {} : { note }),
      ...byline(),
    };
  }

  rejection(span: Span, label: string): Rejection {
    return { label, ...quotationOf(this.place.text, span), ...byline() };
  }

  /**
   * The first decision about an article also says which text its offsets count in. Later ones keep that: where the text
   * has changed since, old offsets would be taken for offsets into the new text.
   */
  hash(): readonly SidecarEdit[] {
    const { marks, rejected, analysis } = this.place.reading;
    return marks.length + rejected.length === 0 ? [{ type: 'setHash', sha256: analysis.sha256 }] : [];
  }
}

function byline(): { readonly by?: string; readonly made: string } {
  const by = settings.annotator();
  const made = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return by ? { by, made } : { made };
}
