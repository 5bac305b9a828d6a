import { l10n, MarkdownString } from 'vscode';
import { COMMANDS } from '../ids.ts';
import type { LineTarget } from '../marks/decideLine.ts';
import type { CommandTarget } from '../services.ts';

type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];

/** The commands that a link in a hover may run; text of an article can run none. */
const ENABLED_COMMANDS: readonly CommandId[] = [
  COMMANDS.nextMention,
  COMMANDS.nextEvent,
  COMMANDS.showPeople,
  COMMANDS.openDossier,
  COMMANDS.showEvents,
  COMMANDS.accept,
  COMMANDS.reject,
  COMMANDS.tagSelection,
  COMMANDS.removeMark,
  COMMANDS.changeEventKind,
  COMMANDS.changeEventParties,
  COMMANDS.acceptLine,
  COMMANDS.refuseLine,
];

export interface CommandLink {
  readonly command: CommandId;
  readonly icon: string;
  readonly title: string;
}

/** Builds a hover's text. What comes from an article goes in as text, so that nothing in it acts as Markdown. */
export class HoverText {
  private readonly markdown = new MarkdownString('', true);

  constructor() {
    this.markdown.isTrusted = { enabledCommands: ENABLED_COMMANDS };
  }

  /** `**name** · note · note`; `name` and `notes` may be text of the article. */
  heading(name: string, ...notes: readonly string[]): this {
    this.markdown.appendMarkdown('**');
    this.text(name);
    this.markdown.appendMarkdown('**');
    for (const note of notes) {
      this.markdown.appendMarkdown(' · ');
      this.text(note);
    }
    return this.endParagraph();
  }

  /** `Label: value`; nothing where there is no value. */
  line(label: string, values: readonly string[]): this {
    if (values.length === 0) return this;
    this.text(l10n.t('{0}: {1}', label, values.join(', ')));
    this.markdown.appendMarkdown('  \n');
    return this;
  }

  paragraph(text: string): this {
    this.text(text);
    return this.endParagraph();
  }

  links(target: CommandTarget | LineTarget, links: readonly CommandLink[]): this {
    const argument = encodeURIComponent(JSON.stringify([target]));
    const parts = links.map(
      ({ command, icon, title }) => `[$(${icon}) ${title}](command:${command}?${argument})`,
    );
    this.markdown.appendMarkdown(`\n\n${parts.join('&nbsp;&nbsp; ')}`);
    return this;
  }

  build(): MarkdownString {
    return this.markdown;
  }

  private text(text: string): void {
    // `appendText` keeps runs of spaces by making each unbreakable, which would keep long lines from wrapping.
    const words = text.trim().split(/\s+/);
    words.forEach((word, i) => {
      if (i > 0) this.markdown.appendMarkdown(' ');
      this.markdown.appendText(word);
    });
  }

  private endParagraph(): this {
    this.markdown.appendMarkdown('\n\n');
    return this;
  }
}

/** The links of a suggestion, or of what a person decided. */
export function decisionLinks(undecided: boolean): readonly CommandLink[] {
  return undecided
    ? [
        { command: COMMANDS.accept, icon: 'check', title: l10n.t('Accept') },
        { command: COMMANDS.reject, icon: 'close', title: l10n.t('Reject') },
        { command: COMMANDS.tagSelection, icon: 'tag', title: l10n.t('Tag') },
      ]
    : [
        { command: COMMANDS.removeMark, icon: 'trash', title: l10n.t('Remove') },
        { command: COMMANDS.tagSelection, icon: 'tag', title: l10n.t('Tag') },
      ];
}
