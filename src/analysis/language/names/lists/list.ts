/** One entry a word of the text; entries of several words are joined by underscores. */
export function words(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((entry) => (entry.includes('_') ? entry.replaceAll('_', ' ') : entry));
}
