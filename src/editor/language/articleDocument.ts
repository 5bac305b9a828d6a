import { Location, Range, type Position, type TextDocument } from 'vscode';
import type { Span } from '../../analysis/model.ts';
import { introductionOf, mentionAt, type MentionOf } from '../../marks/mentionAt.ts';
import type { ArticleReading, ReadEntity, ReadMention } from '../../marks/model.ts';

/** An open article with its reading, in the terms that language features speak in. */
export class ArticleDocument {
  readonly text: string;

  constructor(
    readonly document: TextDocument,
    readonly reading: ArticleReading,
  ) {
    this.text = document.getText();
  }

  /** Who is mentioned at a position, by a name, a pronoun or a description. */
  mentionAt(position: Position): MentionOf | undefined {
    return mentionAt(this.reading, this.document.offsetAt(position));
  }

  introductionOf(entity: ReadEntity): ReadMention | undefined {
    return introductionOf(this.text, entity);
  }

  rangeOf({ start, end }: Span): Range {
    return new Range(this.document.positionAt(start), this.document.positionAt(end));
  }

  locationOf(span: Span): Location {
    return new Location(this.document.uri, this.rangeOf(span));
  }
}
