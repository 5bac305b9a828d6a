import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { COMMANDS, CONTEXTS, VIEWS } from '../../../src/editor/ids.ts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { command: string; title: string; category: string; enablement: string }[];
    readonly menus: Readonly<
      Record<string, readonly { command?: string; submenu?: string; when?: string }[]>
    >;
    readonly submenus: readonly { id: string }[];
    readonly views: Readonly<Record<string, readonly { id: string }[]>>;
    readonly viewsWelcome: readonly { view: string; when?: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, { markdownDescription: string }>>;
    };
    readonly keybindings?: readonly unknown[];
  };
  readonly activationEvents: readonly string[];
}

const source = readFileSync('package.json', 'utf8');
const { contributes, activationEvents } = JSON.parse(source) as Manifest;
const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;

describe('the manifest', () => {
  it('contributes the commands that the code names, and no others', () => {
    const contributed = contributes.commands.map(({ command }) => command);
    assert.deepEqual(contributed.sort(), Object.values(COMMANDS).sort());
  });

  it('contributes the views that the code names, and no others', () => {
    const contributed = Object.values(contributes.views).flatMap((views) => views.map(({ id }) => id));
    assert.deepEqual(contributed.sort(), Object.values(VIEWS).sort());
  });

  it('gives every command a title, the category Pressmark and an enablement', () => {
    assert.equal(texts.category, 'Pressmark');
    for (const { command, title, category, enablement } of contributes.commands) {
      assert.equal(title, `%command.${command.replace('pressmark.', '')}%`);
      assert.equal(category, '%category%', command);
      assert.ok(enablement, command);
    }
  });

  it('puts only commands and menus into menus that it contributes', () => {
    const known = new Set<string>(Object.values(COMMANDS));
    const submenus = new Set(contributes.submenus.map(({ id }) => id));
    for (const { command, submenu } of Object.values(contributes.menus).flat())
      assert.ok(submenu === undefined ? known.has(command ?? '') : submenus.has(submenu), command ?? submenu);
  });

  it('asks only for context keys that the code sets', () => {
    const conditions = [
      ...contributes.commands.map(({ enablement }) => enablement),
      ...Object.values(contributes.menus).flatMap((items) => items.map(({ when }) => when)),
      ...contributes.viewsWelcome.map(({ when }) => when),
    ].join(' ');
    const known = new Set<string>([...Object.values(CONTEXTS), ...Object.values(VIEWS)]);
    for (const [key] of conditions.matchAll(/\bpressmark\.\w+/g)) assert.ok(known.has(key), key);
  });

  it('has every text that it names, and no other', () => {
    const named = new Set([...source.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key));
    assert.deepEqual([...named].sort(), Object.keys(texts).sort());
  });

  it('has at most 15 settings, each with a description', () => {
    const settings = Object.entries(contributes.configuration.properties);
    assert.ok(settings.length <= 15);
    for (const [id, { markdownDescription }] of settings) assert.ok(markdownDescription, id);
  });

  it('takes no key of the user, and starts with no window', () => {
    assert.equal(contributes.keybindings, undefined);
    // A timeline that was open when the window was closed is there again; nothing else waits for the start.
    for (const event of activationEvents)
      assert.match(event, /^(?:onLanguage:|onWebviewPanel:pressmark\.timeline$)/);
  });
});
