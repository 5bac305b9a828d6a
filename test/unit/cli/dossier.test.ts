import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import type { Dossier } from '../../../src/corpus/dossier/dossier.ts';
import { call, withFolder } from './harness.ts';

const STRIKE =
  'Dockers walk out\n\n5 September 2023\n\nThe dockers of Port Vale walked out on Monday, their leader Amina Diallo said.\n\nDiallo met Tomas Novak in Prague.\n';
const DAM = 'The dam above Prague was closed on Friday, engineer Tomas Novak said.\n';

describe('pressmark dossier', () => {
  it('prints Markdown about the one whom the name means, from every article that names them', () =>
    withFolder({ 'strike.txt': STRIKE, 'dam.txt': DAM }, async (folder) => {
      const { code, out, err } = await call(['dossier', 'novak', folder]);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^# Tomas Novak\n\nperson · \d mentions in 2 articles · 2023-09-05\n/);
      assert.match(out, /- engineer – \[.*dam\.txt:1\]\(.*dam\.txt#L1\)/);
      assert.match(out, /\| meeting .*Amina Diallo/);
    }));

  it('prints the same as one JSON object', () =>
    withFolder({ 'strike.txt': STRIKE, 'dam.txt': DAM }, async (folder) => {
      const { out } = await call(['dossier', 'Tomas Novak', folder, '--format', 'json']);
      const dossier = JSON.parse(out) as Dossier;
      assert.equal(out.trimEnd().split('\n').length, 1);
      assert.deepEqual(
        dossier.articles.map(({ file }) => file),
        [join(folder, 'strike.txt'), join(folder, 'dam.txt')],
      );
      assert.ok(dossier.company.some(({ name }) => name === 'Amina Diallo'));
      const [mention] = dossier.mentions;
      assert.equal(STRIKE.slice(mention?.at.start, mention?.at.end), mention?.words);
    }));

  it('applies decisions: a name of pressmark.yaml stands for all that it joins', () =>
    withFolder(
      {
        'strike.txt': STRIKE,
        'dam.txt': DAM.replace('Tomas Novak', 'Tomáš Nowak'),
        'pressmark.yaml':
          'version: 1\nentities:\n  - {id: novak, type: person, name: Tomáš Novák, aliases: [Tomas Novak, Tomáš Nowak]}\n',
      },
      async (folder) => {
        const { out } = await call(['dossier', 'Tomáš Novák', folder]);
        assert.match(out, /^# Tomáš Novák\n\nperson · 2 mentions in 2 articles/);
      },
    ));

  it('says who comes near an unknown name, and exits 2', () =>
    withFolder({ 'strike.txt': STRIKE }, async (folder) => {
      const { code, out, err } = await call(['dossier', 'Tomasz Nowak', folder]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /No article names “Tomasz Nowak”\. Near it come:\n {2}Tomas Novak \(person, /);
      assert.match((await call(['dossier', 'Qqq', folder])).err, /No article names “Qqq”\.\n$/);
    }));

  it('asks which is meant where several are called so', () =>
    withFolder(
      {
        'a.txt':
          'The minister Ann Lee met the actor Bruce Lee in Prague on Monday, the minister said.\n\nAnn Lee smiled. Bruce Lee did not.\n',
        'b.txt':
          'The minister Ann Lee flew to Prague on Monday. Later that day Lee left for London, her office said.\n',
        'c.txt':
          'The actor Bruce Lee flew to Prague on Monday. Later that day Lee left for London, his agent said.\n',
      },
      async (folder) => {
        const { code, err } = await call(['dossier', 'Lee', folder]);
        assert.equal(code, 2);
        assert.match(err, /Several are called “Lee”\. Give the full name\.\n.*Ann Lee|Bruce Lee/);
        assert.equal((await call(['dossier', 'Ann Lee', folder])).code, 0);
      },
    ));

  it('reports a file that it cannot read, and prints the rest', () =>
    withFolder({ 'strike.txt': STRIKE }, async (folder) => {
      const { code, out, err } = await call(['dossier', 'Amina Diallo', folder, join(folder, 'gone.txt')]);
      assert.equal(code, 1);
      assert.match(out, /^# Amina Diallo\n/);
      assert.equal(err.match(/gone\.txt/g)?.length, 1);
    }));

  it('wants a name and a folder, and one of its formats and types', () =>
    withFolder({ 'strike.txt': STRIKE }, async (folder) => {
      for (const args of [['Diallo'], ['Diallo', folder, '-f', 'text'], ['Diallo', folder, '-t', 'animal']])
        assert.equal((await call(['dossier', ...args])).code, 2, args.join(' '));
    }));
});
