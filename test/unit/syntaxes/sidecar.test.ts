import { before, describe, it } from 'mocha';
import type { IGrammar } from 'vscode-textmate';
import { assertScopes, loadInjected } from './grammar.ts';

/** Stands in for VS Code's YAML, which comes with the editor: comments, quoted strings, and nothing else. */
const YAML = {
  scopeName: 'source.yaml',
  patterns: [
    { match: '(?:^|\\s)#.*$', name: 'comment.line.number-sign.yaml' },
    { begin: '"', end: '"', name: 'string.quoted.double.yaml' },
    { match: '[\\w-]+(?=:)', name: 'entity.name.tag.yaml' },
  ],
  repository: {},
};

describe('the grammar of sidecars', () => {
  let grammar: IGrammar;
  before(async () => {
    const repository = { $self: {}, $base: {} };
    grammar = await loadInjected({ ...YAML, repository }, 'sidecar.injection.tmLanguage.json');
  });

  it('tells the lists of marks and of rejections from other keys', () => {
    assertScopes(
      grammar,
      '[[marks|keyword.control.section.pressmark]]:\n  - note: x\n[[rejected|keyword.control.section.pressmark]]:',
    );
  });

  it('tells ids, labels and entities', () => {
    assertScopes(
      grammar,
      [
        '  - id: [[7k2m9x|variable.other.constant.mark-id.pressmark]]',
        '    label: [[person|support.type.label.pressmark]]   # a label',
        '    entity: [[kim-jong-un|variable.other.entity.pressmark]]',
        '  - {label: [[place|support.type.label.pressmark]], quote: Oslo}',
      ].join('\n'),
    );
  });

  it('leaves comments and quoted strings as they are', () => {
    assertScopes(grammar, '# [[label: person|!support]]\nnote: "[[label: person, at work|!support]]"');
  });

  it('leaves what other YAML files hold as it is', () => {
    assertScopes(
      grammar,
      '- id: [[deploy|!variable]]\n  label: [[Person of the year|!support]]\n  [[marks: 12|!keyword]]\n  entity: [[user|!variable]]',
    );
  });
});
