import { MarkdownString } from 'vscode';

/** A tooltip of an article's own words: as text, so that nothing in it acts as Markdown. */
export function plainTooltip(...paragraphs: readonly string[]): MarkdownString {
  const tooltip = new MarkdownString();
  paragraphs.forEach((paragraph, i) => {
    if (i > 0) tooltip.appendMarkdown('\n\n');
    tooltip.appendText(paragraph);
  });
  return tooltip;
}
