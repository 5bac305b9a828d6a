import { l10n, type MarkdownString } from 'vscode';
import type { Span } from '../../analysis/model.ts';
import { isBuiltIn } from '../../marks/codebook.ts';
import type { ArticleReading, Origin, ReadEntity, ReadMention } from '../../marks/model.ts';
import { COMMANDS } from '../ids.ts';
import { rolesOf } from '../../marks/rolesOf.ts';
import type { FolderReadings } from '../services.ts';
import { entityTypeWord } from '../words.ts';
import { decisionLinks, HoverText } from './hoverText.ts';
import type { ReadText } from './readable.ts';

/** Who or what a name stands for. @param folder how often the folder names it; undefined while that is being counted */
export function nameHover(
  article: string,
  entity: ReadEntity,
  mention: ReadMention,
  { text, reading }: ReadText,
  folder: ReturnType<FolderReadings['countOf']>,
): MarkdownString {
  return new HoverText()
    .heading(entity.name, entityTypeWord(entity.type), originWord(mention.origin))
    .line(l10n.t('Titles'), titlesOf(text, entity, reading))
    .line(l10n.t('Also called'), entity.aliases)
    .line(l10n.t('Wikidata'), entity.wikidata === undefined ? [] : [entity.wikidata])
    .line(l10n.t('Note'), entity.note === undefined ? [] : [entity.note])
    .line(l10n.t('Mentions'), [l10n.t('{0} here', entity.mentions.length), inFolder(folder)])
    .line(l10n.t('Tags'), tagsOn(entity, reading))
    .line(l10n.t('The same words fit'), namesOf(mention.alternatives ?? [], reading))
    .links({ article, entity: entity.id, span: { start: mention.start, end: mention.end } }, [
      { command: COMMANDS.nextMention, icon: 'arrow-down', title: l10n.t('Next mention') },
      { command: COMMANDS.openDossier, icon: 'notebook', title: l10n.t('Dossier') },
      ...(entity.type === 'person'
        ? [{ command: COMMANDS.showPeople, icon: 'person', title: l10n.t('Show in People') }]
        : []),
      ...decisionLinks(mention.mark === null),
    ])
    .build();
}

/** Titles and roles, with whose they are: "Defence Minister (Norway)". */
function titlesOf(text: string, entity: ReadEntity, { entities }: ArticleReading): readonly string[] {
  const roles = rolesOf(text, entity, entities);
  return roles.map(({ title, of }) => (of === null ? title : l10n.t('{0} ({1})', title, of)));
}

function namesOf(ids: readonly string[], { entities }: ArticleReading): readonly string[] {
  return ids.flatMap((id) => entities.find((entity) => entity.id === id)?.name ?? []);
}

function inFolder(count: ReturnType<FolderReadings['countOf']>): string {
  if (!count) return l10n.t('those in the folder are being counted');
  const { mentions, articles } = count;
  return articles === 1
    ? l10n.t('{0} in one article of the folder', mentions)
    : l10n.t('{0} in {1} articles of the folder', mentions, articles);
}

/** Labels of one's own that are on a mention, each once. */
function tagsOn({ mentions }: ReadEntity, { marks }: ArticleReading): readonly string[] {
  const touches = (span: Span): boolean =>
    mentions.some(({ start, end }) => start < span.end && span.start < end);
  const tags = marks.filter(({ label, span }) => span && !isBuiltIn(label) && touches(span));
  return [...new Set(tags.map(({ label }) => label))];
}

export function originWord(origin: Origin): string {
  switch (origin) {
    case 'suggested':
      return l10n.t('suggested');
    case 'accepted':
      return l10n.t('accepted');
    case 'added':
      return l10n.t('added by hand');
  }
}
