import { l10n, Uri, window } from 'vscode';
import type { Span } from '../../analysis/model.ts';
import { mentionAt } from '../../marks/mentionAt.ts';
import type { ArticleReading } from '../../marks/model.ts';
import { tellingEvents } from '../../marks/plainStatement.ts';
import type { CommandTarget, Readings } from '../services.ts';
import { goTo } from './goTo.ts';
import { stepFrom, type Direction } from './steps.ts';

/** How long a remark stays in the status bar, in milliseconds. */
const REMARK = 4000;

/** Steps from mention to mention and from event to event. Dimmed text has none, so it is stepped over. */
export class Stepper {
  constructor(private readonly readings: Readings) {}

  /** From a mention to those of the same name; from elsewhere to the nearest mention of any. */
  async toMention(direction: Direction, target?: CommandTarget): Promise<void> {
    await this.step(direction, target, l10n.t('No names were found in this article.'), (reading, offset) => {
      const entity =
        reading.entities.find(({ id }) => id === target?.entity) ?? mentionAt(reading, offset)?.entity;
      return entity ? entity.mentions : reading.entities.flatMap(({ mentions }) => mentions);
    });
  }

  async toEvent(direction: Direction, target?: CommandTarget): Promise<void> {
    await this.step(direction, target, l10n.t('No events were found in this article.'), (reading) =>
      tellingEvents(reading).map(({ trigger }) => trigger),
    );
  }

  private async step(
    direction: Direction,
    target: CommandTarget | undefined,
    nothing: string,
    spansOf: (reading: ArticleReading, offset: number) => readonly Span[],
  ): Promise<void> {
    const editor = window.activeTextEditor;
    const article = target ? Uri.parse(target.article) : editor?.document.uri;
    if (!article) return;
    const reading = await this.readings.whenRead(article);
    if (!reading) return;
    const caret = editor?.document.uri.toString() === article.toString() ? editor.selection : undefined;
    const offset = target?.span?.start ?? (caret && editor?.document.offsetAt(caret.start)) ?? 0;
    const step = stepFrom(spansOf(reading, offset), offset, direction);
    if (!step) return remark(nothing);
    await goTo(article, step.span);
    if (step.wrapped) {
      remark(
        direction === 'next'
          ? l10n.t('No more below: went on from the top.')
          : l10n.t('No more above: went on from the bottom.'),
      );
    }
  }
}

function remark(text: string): void {
  window.setStatusBarMessage(text, REMARK);
}
