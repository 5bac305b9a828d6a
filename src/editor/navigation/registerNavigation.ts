import { commands, Disposable, Uri } from 'vscode';
import { closeHover } from '../hovers/closeHover.ts';
import { COMMANDS } from '../ids.ts';
import type { CommandTarget, Readings } from '../services.ts';
import { goTo } from './goTo.ts';
import { Stepper } from './stepper.ts';

/** The commands that move the caret through an article. */
export function registerNavigation(readings: Readings): Disposable {
  const stepper = new Stepper(readings);
  const register = (id: string, go: (target?: CommandTarget) => Promise<void>) =>
    commands.registerCommand(id, async (target?: CommandTarget) => {
      if (target) await closeHover();
      await go(target);
    });
  return Disposable.from(
    register(COMMANDS.nextMention, (target) => stepper.toMention('next', target)),
    register(COMMANDS.previousMention, (target) => stepper.toMention('previous', target)),
    register(COMMANDS.nextEvent, (target) => stepper.toEvent('next', target)),
    register(COMMANDS.previousEvent, (target) => stepper.toEvent('previous', target)),
    register(COMMANDS.goToMention, async (target) => {
      const span = target && (target.span ?? (await firstSpan(readings, target)));
      if (span) await goTo(Uri.parse(target.article), span);
    }),
  );
}

/** Where an entity, an event or a mark is found first. */
async function firstSpan(readings: Readings, target: CommandTarget) {
  const reading = await readings.whenRead(Uri.parse(target.article));
  return (
    reading?.entities.find(({ id }) => id === target.entity)?.mentions[0] ??
    reading?.events.find(({ id }) => id === target.event)?.trigger ??
    reading?.marks.find(({ id }) => id === target.mark)?.span ??
    undefined
  );
}
