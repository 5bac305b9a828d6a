import { l10n, ThemeIcon } from 'vscode';
import { VIEWS } from '../ids.ts';
import { FolderTagRow } from './folderTagRow.ts';
import { groupOf } from './groupRow.ts';
import { MarkRow } from './markRow.ts';
import type { ReadFile } from './readFile.ts';
import { RecurringLineRow } from './recurringLineRow.ts';
import type { Row } from './row.ts';
import { TagRow } from './tagRow.ts';
import { all, type ViewContent } from './viewContent.ts';

/** What people decided: tags of the article, marks by label, and suggestions that were refused. */
export const tagsView: ViewContent = {
  view: VIEWS.tags,
  articleRows: (file) => [
    ...file.reading.tags.map((tag) => new TagRow(file, tag)),
    ...labelGroups(file),
    ...groupOf(
      {
        id: 'rejected',
        label: l10n.t('Rejected Suggestions'),
        icon: new ThemeIcon('circle-slash'),
        open: false,
      },
      file.reading.rejected.map((mark) => new MarkRow(file, { kind: 'rejection', mark })),
    ),
  ],
  folderRows: ({ index, lines }) =>
    all([
      ...index.tags().map((tag) => new FolderTagRow(tag)),
      ...groupOf(
        {
          id: 'recurring',
          label: l10n.t('Recurring Lines'),
          icon: new ThemeIcon('list-flat'),
          open: false,
        },
        lines.rows().map((line) => new RecurringLineRow(line)),
      ),
    ]),
};

/** Labels in the order of their first use. */
function labelGroups(file: ReadFile): readonly Row[] {
  const labels = [...new Set(file.reading.marks.map(({ label }) => label))];
  return labels.flatMap((label) =>
    groupOf(
      { id: `label:${label}`, label, icon: new ThemeIcon('bookmark'), open: true },
      file.reading.marks
        .filter((mark) => mark.label === label)
        .sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity))
        .map((mark) => new MarkRow(file, { kind: 'mark', mark })),
    ),
  );
}
