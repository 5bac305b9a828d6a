import { l10n, QuickPickItemKind, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { splitArticles, splitNames } from '../../marks/entityEdits.ts';
import { answerIn, answersIn } from '../marks/answers.ts';
import type { DecisionServices } from '../marks/decisionServices.ts';
import type { Nameable } from './rename.ts';
import { meantBy } from './meant.ts';

interface Parts {
  /** Names that belong to somebody else. */
  readonly names: readonly string[];
  /** URIs of articles in which the name means somebody else. */
  readonly articles: readonly string[];
}

type Item = QuickPickItem & Partial<Readonly<Record<'alias' | 'article', string>>>;

/**
 * Makes two of one row: some of its names are somebody else's, or its name means somebody else in some articles.
 *
 * @param args a row or target, or nothing for the caret; `{names}` or `{articles}` (URIs), with `{name}` for who is meant in
 *   these, in a keybinding answers the questions
 */
export async function splitEntity(services: DecisionServices, ...args: unknown[]): Promise<void> {
  const { article, entities } = await meantBy(services, args);
  const [entity] = entities;
  if (!entity) return;
  const parts = partsIn(args[0]) ?? (await askParts(services, article, entity));
  if (!parts) return;
  const { folderFiles } = services;
  if (parts.names.length > 0)
    await folderFiles.edit(article, (folder) => splitNames(folder, entity, parts.names));
  if (parts.articles.length === 0) return;
  const name = answerIn(args[0], 'name') ?? (await askName(entity));
  if (!name) return;
  const paths: string[] = [];
  for (const one of parts.articles.map((uri) => Uri.parse(uri))) {
    await folderFiles.load(one);
    paths.push(folderFiles.pathOf(one) ?? workspace.asRelativePath(one, false));
  }
  const called = [entity.name, ...(await ownNames(services, entity))];
  await folderFiles.edit(article, (folder) => splitArticles(folder, entity, called, paths, name));
}

function partsIn(argument: unknown): Parts | undefined {
  const names = answersIn(argument, 'names');
  const articles = answersIn(argument, 'articles');
  return names || articles ? { names: names ?? [], articles: articles ?? [] } : undefined;
}

/** What articles call the entity themselves: the names that lead to it until now. */
async function ownNames({ folder }: DecisionServices, entity: Nameable): Promise<readonly string[]> {
  await folder.ensureRead();
  return folder.index.ownNamesOf(entity);
}

async function askParts(
  { folder, folderFiles }: DecisionServices,
  article: Uri,
  entity: Nameable,
): Promise<Parts | undefined> {
  await folder.ensureRead();
  const known = (await folderFiles.load(article))?.entities.find(({ id }) => id === entity.registered);
  const articles = folder.index.rowOf(entity)?.articles ?? [];
  const items: Item[] = [
    ...(known?.aliases ?? []).map((alias): Item => ({ label: alias, description: l10n.t('name'), alias })),
    { label: l10n.t('articles'), kind: QuickPickItemKind.Separator },
    ...articles.map(({ file, mentions }): Item => ({
      label: workspace.asRelativePath(Uri.parse(file)),
      description: mentions.toLocaleString(),
      article: file,
    })),
  ];
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Split {0}', entity.name),
    placeHolder: l10n.t('Tick the names that are somebody else’s, or the articles that mean somebody else'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return (
    chosen && {
      names: chosen.flatMap(({ alias }) => alias ?? []),
      articles: chosen.flatMap((item) => item.article ?? []),
    }
  );
}

async function askName(entity: Nameable): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('Who Is Meant in These Articles?'),
    prompt: l10n.t(
      'A name that tells the two apart, such as "{0} (poet)". The articles stay as they are.',
      entity.name,
    ),
    value: entity.name,
    validateInput: (value) => (value.trim() ? undefined : l10n.t('A name is needed.')),
  });
  return answer?.trim();
}
