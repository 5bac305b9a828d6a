import { l10n, window } from 'vscode';
import { answerIn } from './answers.ts';
import type { DecisionServices } from './decisionServices.ts';
import { placeOf } from './targets.ts';

/**
 * Says when an article was published, where its text does not say so or says it wrongly: "on Tuesday" is counted from it.
 *
 * @param args a target, or nothing for the active editor; `{date}` in a keybinding answers the question
 */
export async function setPublished(
  { readings, sidecars }: DecisionServices,
  ...args: unknown[]
): Promise<void> {
  const place = await placeOf(readings, args);
  const value = answerIn(args[0], 'date') ?? (await ask(place.reading.analysis.published?.value));
  if (value === undefined) return;
  const refusal = whyNoDate(value);
  if (refusal) throw new Error(refusal);
  await sidecars.edit(place.article, [{ type: 'setPublished', value: value || null }]);
}

async function ask(now: string | undefined): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('Publication Date'),
    prompt: l10n.t('Year-month-day, such as 2026-03-09. Leave it empty to use the date in the text.'),
    value: now ?? '',
    validateInput: (value) => whyNoDate(value.trim()),
  });
  return answer?.trim();
}

function whyNoDate(value: string): string | undefined {
  const isDate =
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().startsWith(value);
  return value === '' || isDate
    ? undefined
    : l10n.t('"{0}" is not a date. Write year-month-day, such as 2026-03-09.', value);
}
