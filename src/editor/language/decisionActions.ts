import {
  CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  l10n,
  type CancellationToken,
  type CodeActionContext,
  type CodeActionProvider,
  type CodeActionProviderMetadata,
  type Range,
  type TextDocument,
} from 'vscode';
import type { EntityType, Span } from '../../analysis/model.ts';
import { lineAt } from '../../analysis/boilerplate/folder/lineKey.ts';
import { mentionAt } from '../../marks/mentionAt.ts';
import { comparableName } from '../../marks/registry.ts';
import { overlaps } from '../../marks/spans.ts';
import type { FolderLines } from '../folder/folderLines.ts';
import { COMMANDS } from '../ids.ts';
import type { LineTarget } from '../marks/decideLine.ts';
import { decidablesAt } from '../marks/decidable.ts';
import type { Marking } from '../marks/markAs.ts';
import type { CommandTarget } from '../services.ts';
import type { ArticleDocument } from './articleDocument.ts';
import type { ArticleDocuments } from './articleDocuments.ts';

/** The kinds that names are told apart by here; the label picker has all. */
const KINDS = ['person', 'organization', 'place'] as const satisfies readonly EntityType[];

/** What can be decided about the words at the caret, for those who ask: no lightbulb follows the caret over the text. */
export class DecisionActions implements CodeActionProvider {
  static readonly metadata: CodeActionProviderMetadata = {
    providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite],
  };

  constructor(
    private readonly articles: ArticleDocuments,
    private readonly lines: Pick<FolderLines, 'countOf' | 'decisionOf'>,
  ) {}

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    { triggerKind }: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[] | undefined> {
    if (triggerKind === CodeActionTriggerKind.Automatic) return undefined;
    const article = await this.articles.read(document, token);
    if (!article) return undefined;
    return [
      ...suggestionActions(article, range),
      ...nameActions(article, range),
      ...eventActions(article, range),
      ...boilerplateActions(article, range),
      ...lineActions(article, range, this.lines),
    ];
  }
}

function suggestionActions({ document, reading }: ArticleDocument, { start }: Range): readonly CodeAction[] {
  const [one] = decidablesAt(reading, document.offsetAt(start));
  if (one?.mark !== null || one.label === 'boilerplate') return [];
  const target = targetAt(document, one);
  return [
    action(l10n.t('Accept'), CodeActionKind.QuickFix, COMMANDS.accept, target),
    action(l10n.t('Reject'), CodeActionKind.QuickFix, COMMANDS.reject, target),
  ];
}

/** What a name is, it is wherever the article has the same words for the same entity. */
function nameActions({ document, reading, text }: ArticleDocument, range: Range): readonly CodeAction[] {
  const here = mentionAt(reading, document.offsetAt(range.start));
  if (here?.mention.kind !== 'name') return [];
  const wordsOf = ({ start, end }: Span) => comparableName(text.slice(start, end));
  const words = wordsOf(here.mention);
  const spans = here.entity.mentions.filter((mention) => wordsOf(mention) === words).map(spanOf);
  const targets = spans.map((span) => ({ ...targetAt(document, span), entity: here.entity.id }));
  const rewrite = CodeActionKind.RefactorRewrite;
  return [
    ...KINDS.filter((kind) => kind !== here.entity.type).map((label) => {
      const marking: Marking = { article: document.uri.toString(), spans, label };
      return action(kindTitle(label), rewrite, COMMANDS.markAs, marking);
    }),
    action(l10n.t('This is not a name'), rewrite, COMMANDS.reject, targets[0], targets),
    action(l10n.t('Same as…'), rewrite, COMMANDS.mergeEntities, targets[0]),
    action(
      l10n.t('Not the same as {0}…', here.entity.name),
      rewrite,
      COMMANDS.somebodyElse,
      targetAt(document, here.mention),
    ),
  ];
}

/** What may be wrong about the event that a word stands for: that there is one, what it is, and who takes part. */
function eventActions({ document, reading }: ArticleDocument, { start }: Range): readonly CodeAction[] {
  const caret = document.offsetAt(start);
  const event = reading.events.find(({ trigger }) => trigger.start <= caret && caret <= trigger.end);
  if (!event) return [];
  const target: CommandTarget = { ...targetAt(document, event.trigger), event: event.id };
  const rewrite = CodeActionKind.RefactorRewrite;
  return [
    action(l10n.t('This is not an event'), rewrite, COMMANDS.reject, target),
    action(l10n.t('Change the kind of event…'), rewrite, COMMANDS.changeEventKind, target),
    action(l10n.t('Change who takes part…'), rewrite, COMMANDS.changeEventParties, target),
  ];
}

/** The lines of the selection: those that are dimmed belong to the article after all, or the others do not. */
function boilerplateActions({ document, reading }: ArticleDocument, range: Range): readonly CodeAction[] {
  const lines = linesIn(document, range);
  const dimmed = reading.boilerplate
    .filter((one) => one.dimmed && lines.some((line) => overlaps(one, line)))
    .map((one) => targetAt(document, one));
  if (dimmed.length > 0) {
    const title = l10n.t('This is part of the article');
    return [action(title, CodeActionKind.QuickFix, COMMANDS.reject, dimmed[0], dimmed)];
  }
  if (lines.length === 0) return [];
  const marking: Marking = { article: document.uri.toString(), spans: lines, label: 'boilerplate' };
  const title = l10n.t('This is boilerplate');
  return [action(title, CodeActionKind.RefactorRewrite, COMMANDS.markAs, marking)];
}

/** A line that stands in several articles is decided about once for all of them. */
function lineActions(
  { document, text }: ArticleDocument,
  { start }: Range,
  lines: Pick<FolderLines, 'countOf' | 'decisionOf'>,
): readonly CodeAction[] {
  const line = lineAt(text, document.offsetAt(start));
  if (line === undefined) return [];
  const decision = lines.decisionOf(document.uri, line);
  const count = lines.countOf(line);
  if (decision === null && count < 2) return [];
  const target: LineTarget = { article: document.uri.toString(), line };
  const rewrite = CodeActionKind.RefactorRewrite;
  const accept = l10n.t('This is boilerplate in all articles ({0})', count.toLocaleString());
  const refuse = l10n.t('This is part of all articles ({0})', count.toLocaleString());
  return [
    ...(decision === 'accepted' ? [] : [action(accept, rewrite, COMMANDS.acceptLine, target)]),
    ...(decision === 'refused' ? [] : [action(refuse, rewrite, COMMANDS.refuseLine, target)]),
  ];
}

/** The words of each line that a range touches, without white space around them. */
function linesIn(document: TextDocument, { start, end, isEmpty }: Range): readonly Span[] {
  const last = !isEmpty && end.character === 0 ? end.line - 1 : end.line;
  const lines: Span[] = [];
  for (let i = start.line; i <= last; i++) {
    const { range, text, firstNonWhitespaceCharacterIndex, isEmptyOrWhitespace } = document.lineAt(i);
    if (isEmptyOrWhitespace) continue;
    const from = document.offsetAt(range.start);
    lines.push({ start: from + firstNonWhitespaceCharacterIndex, end: from + text.trimEnd().length });
  }
  return lines;
}

function kindTitle(kind: (typeof KINDS)[number]): string {
  switch (kind) {
    case 'person':
      return l10n.t('This is a person');
    case 'organization':
      return l10n.t('This is an organisation');
    case 'place':
      return l10n.t('This is a place');
  }
}

function targetAt(document: TextDocument, span: Span): CommandTarget {
  return { article: document.uri.toString(), span: spanOf(span) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function action(title: string, kind: CodeActionKind, command: string, ...args: unknown[]): CodeAction {
  const made = new CodeAction(title, kind);
  made.command = { command, title, arguments: args };
  return made;
}
