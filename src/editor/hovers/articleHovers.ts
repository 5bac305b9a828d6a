import {
  Hover,
  Range,
  type HoverProvider,
  type MarkdownString,
  type Position,
  type TextDocument,
} from 'vscode';
import type { Span } from '../../analysis/model.ts';
import { isBuiltIn } from '../../marks/codebook.ts';
import type { ArticleReading } from '../../marks/model.ts';
import type { FolderLines } from '../folder/folderLines.ts';
import type { FolderReadings, Readings } from '../services.ts';
import type { MasterSwitch } from '../settings/masterSwitch.ts';
import { eventHover } from './eventHover.ts';
import { nameHover } from './nameHover.ts';
import { quoteHover } from './quoteHover.ts';
import { dateHover, dimmedHover, tagHover } from './spanHovers.ts';

interface Covering extends Span {
  readonly text: () => MarkdownString;
}

/** Says what stands under the pointer: a name, an event, who speaks, a date, a tag, or why the text is dimmed. */
export class ArticleHovers implements HoverProvider {
  constructor(
    private readonly readings: Readings,
    private readonly folder: Pick<FolderReadings, 'countOf' | 'ensureRead'>,
    private readonly lines: FolderLines,
    private readonly master: MasterSwitch,
  ) {}

  provideHover(document: TextDocument, position: Position): Hover | undefined {
    const reading = this.master.isOn ? this.readings.get(document.uri) : undefined;
    if (!reading) return undefined;
    const offset = document.offsetAt(position);
    const here = this.everything(document, reading)
      .filter(({ start, end }) => start <= offset && offset <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const [narrowest] = here;
    if (!narrowest) return undefined;
    const range = new Range(document.positionAt(narrowest.start), document.positionAt(narrowest.end));
    return new Hover(
      here.map(({ text }) => text()),
      range,
    );
  }

  private everything(document: TextDocument, reading: ArticleReading): readonly Covering[] {
    const article = document.uri.toString();
    const read = { text: document.getText(), reading };
    return [
      ...reading.entities.flatMap((entity) =>
        entity.mentions.map((mention) => ({
          ...mention,
          text: () => {
            void this.folder.ensureRead();
            return nameHover(article, entity, mention, read, this.folder.countOf(entity));
          },
        })),
      ),
      ...reading.events.map((event) => ({ ...event.trigger, text: () => eventHover(article, event, read) })),
      ...reading.quotes.map((quote) => ({ ...quote, text: () => quoteHover(article, quote, read) })),
      ...reading.dates.map((date) => ({ ...date, text: () => dateHover(article, date, reading) })),
      ...reading.marks.flatMap((mark) =>
        mark.span && !isBuiltIn(mark.label) ? [{ ...mark.span, text: () => tagHover(article, mark) }] : [],
      ),
      ...reading.boilerplate
        .filter((line) => line.dimmed)
        .map((line) => ({ ...line, text: () => dimmedHover(article, line, read, this.lines) })),
    ];
  }
}
