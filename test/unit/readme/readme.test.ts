import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import type { Quotation } from '../../../src/marks/model.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

interface Manifest {
  readonly version: string;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: {
      readonly commandPalette?: readonly { readonly command: string; readonly when?: string }[];
    };
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly default: unknown; readonly markdownDescription: string }>
      >;
    };
  };
}

describe('the README', () => {
  const readme = read('README.md');
  const manifest = JSON.parse(read('package.json')) as Manifest;
  const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
  const inEnglish = (text: string) => texts[text.slice(1, -1)] ?? text;

  it('has every command of the palette, in the order of the manifest', () => {
    const hidden = manifest.contributes.menus.commandPalette?.filter(({ when }) => when === 'false') ?? [];
    const shown = manifest.contributes.commands.filter(
      ({ command }) => !hidden.some((entry) => entry.command === command),
    );
    assert.deepEqual(
      tableUnder(readme, '## Commands').map(([title]) => title),
      shown.map(({ title }) => inEnglish(title)),
    );
  });

  it('has every setting with its default and its description', () => {
    assert.deepEqual(
      tableUnder(readme, '## Settings'),
      Object.entries(manifest.contributes.configuration.properties).map(([id, setting]) => [
        `\`${id}\``,
        defaultInWords(setting.default),
        inEnglish(setting.markdownDescription),
      ]),
    );
  });

  it('links to files and pictures that are there', () => {
    for (const [, path = ''] of readme.matchAll(/\]\(([^)#:]+)\)/gu)) {
      assert.ok(existsSync(join(ROOT, path)), path);
    }
  });

  it('shows a sidecar that fits the sample it belongs to', () => {
    const [, example = ''] = /```yaml\n(version: 1\narticle:[^`]*)```/u.exec(readme) ?? [];
    const article = [...read('test/articles/orvane-summit.txt')];
    const { marks, rejected } = parse(example) as Record<'marks' | 'rejected', Quotation[]>;
    for (const { quote, before, after, at } of [...marks, ...rejected]) {
      assert.equal(article.slice(at[0], at[1]).join(''), quote);
      assert.equal(article.slice(at[0] - 32, at[0]).join(''), before);
      assert.equal(article.slice(at[1], at[1] + 32).join(''), after);
    }
  });

  it('is of the version that the changelog begins with', () => {
    assert.equal(/^## (\S+)/mu.exec(read('CHANGELOG.md'))?.[1], manifest.version);
  });
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Cells of the first table under a heading, without its head. */
function tableUnder(readme: string, heading: string): string[][] {
  const section = readme.slice(readme.indexOf(`${heading}\n`)).split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function defaultInWords(value: unknown): string {
  if (value === '') return 'empty';
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => `\`${typeof one === 'string' ? one : JSON.stringify(one)}\``).join(', ');
}
