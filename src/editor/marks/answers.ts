/**
 * An answer that a keybinding gives beforehand, as in `"args": {"label": "person"}`, in place of a question.
 *
 * @param argument first argument of a command: such an object, a row of a view, or nothing
 */
export function answerIn(argument: unknown, question: string): string | undefined {
  const answer = property(argument, question);
  return typeof answer === 'string' ? answer.trim() : undefined;
}

/** As `answerIn`, for several answers. */
export function answersIn(argument: unknown, question: string): readonly string[] | undefined {
  const answers = property(argument, question);
  return Array.isArray(answers)
    ? answers.filter((answer): answer is string => typeof answer === 'string')
    : undefined;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
