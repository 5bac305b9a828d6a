import { window, type Disposable, type QuickPickItem } from 'vscode';

export interface Choice {
  readonly name: string;
  readonly description?: string;
}

export interface Question {
  readonly title: string;
  readonly placeholder: string;
  /** May come late: the person can type meanwhile. */
  readonly choices: Promise<readonly Choice[]> | readonly Choice[];
  /** Names that are ticked at first; leaving this out lets one thing be chosen. */
  readonly ticked?: readonly string[];
  /** Words of the item that makes a new name of what was typed. */
  readonly asNew: (typed: string) => string;
}

interface Item extends QuickPickItem {
  readonly name: string;
}

/**
 * Lets a person choose among names, or type a new one.
 *
 * @returns the names chosen, or undefined where the person went away
 */
export async function pick(question: Question): Promise<readonly string[] | undefined> {
  const picker = window.createQuickPick<Item>();
  const many = question.ticked !== undefined;
  picker.title = question.title;
  picker.placeholder = question.placeholder;
  picker.canSelectMany = many;
  picker.matchOnDescription = true;
  picker.busy = true;
  let items = (question.ticked ?? []).map((name): Item => ({ name, label: name }));
  let ticked = new Set(question.ticked);
  const show = (): void => {
    const typed = picker.value.trim();
    const isNew = typed !== '' && !items.some(({ name }) => name.toLowerCase() === typed.toLowerCase());
    const added: Item = { name: typed, label: question.asNew(typed), alwaysShow: true };
    picker.items = isNew ? [...items, added] : items;
    if (many) picker.selectedItems = picker.items.filter(({ name }) => ticked.has(name));
  };
  const answer = new Promise<readonly string[] | undefined>((resolve) => {
    const disposables: Disposable[] = [
      picker.onDidChangeValue(show),
      picker.onDidChangeSelection((selected) => {
        if (!many) return;
        // A new name that was ticked stays in the list when something else is typed.
        items = [...items, ...selected.filter((one) => !items.some(({ name }) => name === one.name))].map(
          ({ name, ...rest }) => ({ ...rest, name, label: name }),
        );
        ticked = new Set(selected.map(({ name }) => name));
      }),
      picker.onDidAccept(() => {
        const chosen = picker.selectedItems.map(({ name }) => name);
        const typed = picker.value.trim();
        // What was typed may be there to find what is ticked; else it is one name more.
        const isNew =
          typed !== '' && !chosen.some((name) => name.toLowerCase().includes(typed.toLowerCase()));
        resolve(isNew && (many || chosen.length === 0) ? [...chosen, typed] : chosen);
        picker.hide();
      }),
      picker.onDidHide(() => {
        resolve(undefined);
        for (const disposable of disposables) disposable.dispose();
        picker.dispose();
      }),
    ];
  });
  show();
  picker.show();
  const choices = await question.choices;
  const known = new Set(items.map(({ name }) => name));
  items = [
    ...items,
    ...choices
      .filter(({ name }) => !known.has(name))
      .map(({ name, description }): Item => ({ name, label: name, ...(description ? { description } : {}) })),
  ];
  picker.busy = false;
  show();
  return answer;
}
