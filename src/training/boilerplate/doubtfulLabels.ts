import type { Page } from './boilerplateCorpora.ts';

/**
 * Lines of news pages that are labelled as content and that we take for residue, by page, numbered from 0 without the empty
 * ones: lists of other articles ("Trending", "Story Timeline") that are labelled otherwise on other pages of the same sites,
 * copyright notices, an offer of deals, and one topic among others in a list of topics.
 */
const DOUBTFUL: Readonly<Record<string, readonly number[]>> = {
  RollingStone_2024_08_27: [21, 22, 23, 24, 25, 33, 34, 35, 36, 41, 42, 43, 44, 45],
  RollingStone_2024_04_25: [14, 15, 16, 17, 18],
  Nature_2025_11_04: [34],
  TheTelegraph_2023_08_30: [156],
  TheTelegraph_4: [8],
  '06ee193de4bd': [17, 18, 19],
  '3cb22bfabed8': [26, 27, 28],
  '14cc2a0ca59c': [13],
  '359fee228518': [15],
  f344ca5fb36e: [12],
};

/** The page with these lines labelled as residue. Only scores are printed for it; nothing learns from it. */
export function corrected(page: Page): Page {
  const doubtful = DOUBTFUL[page.id];
  if (doubtful === undefined) return page;
  return {
    ...page,
    lines: page.lines.map((line, i) => (doubtful.includes(i) ? { ...line, label: 'boilerplate' } : line)),
  };
}
