import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readsAsProse } from '../../../src/corpus/articleFilter.ts';

const ARTICLES = {
  'a short report': 'The minister resigned on Monday evening.',
  'a headline with one sentence': 'Minister resigns\n\nThe minister for the sea resigned on Monday.',
  'a report whose lines are broken':
    'The harbour of Port Vale stayed closed on\nTuesday after a crane fell onto the quay\nand blocked the only way in for ferries,\nthe harbour master said.\n',
  'a report without blank lines':
    'Crane blocks harbour\nThe harbour stayed closed on Tuesday.\nNobody was hurt, the police said.\n',
  'a report with residue':
    'Share\nHome | World | Sport\n\nThe harbour of Port Vale stayed closed on Tuesday, after a crane fell.\n\n“We heard a bang,” said Amina Diallo.\n\nAdvertisement\n\nRead more\nSubscribe\n',
  'a report in markdown':
    '# Crane blocks harbour\n\n*By Joe Bloggs*\n\n- Nobody was hurt.\n\nThe harbour of Port Vale stayed closed on Tuesday.\n',
  'a live blog':
    '14:05 The first ferry has left the harbour again, the company says.\n\n14:20 The crane has been lifted, and the quay is open.\n',
  'a report in Arabic': 'أعلن الوزير استقالته مساء يوم الاثنين في العاصمة. وقال إنه سيعود إلى مدينته؟',
  'a report in Japanese': '大臣は月曜日の夜に辞任を発表した。首相は後任をまだ決めていないと述べた。',
  'a report with numbers':
    'The firm sold 3,200 cars in May, up 4.5% on April, and shares rose to $12.40 by noon.',
} as const;

const OTHERS = {
  nothing: '',
  'blank lines': '\n \n\t\n',
  'a few words': 'buy milk',
  'a list': '- milk\n- bread and butter from the corner shop\n- eggs\n',
  'a licence':
    'Permission is hereby granted, free of charge, to any person obtaining a copy. The above copyright notice shall be kept in all copies. It comes without warranty of any kind.',
  'a manual':
    '# boats\n\nA small program that draws boats on your terminal.\n\n## Installation\n\nGet it from the place where you get programs.\n\n## Usage\n\nCall it with the number of boats that you want.\n',
  'a manual with commands':
    '# boats\n\nTo draw some boats, call it as follows.\n\n```\nboats --number 3\nboats --help\n```\n',
  requirements: 'numpy==1.26.0\npandas>=2.0\nrequests\n',
  'source code': 'import os\n\ndef main(argv):\n    for name in argv:\n        print(name)\n    return 0\n',
  'source with comments':
    '// This program draws boats. It was written on a rainy day.\n#include <stdio.h>\nint main(void) {\n  puts("boat");\n}\n',
  'a log':
    '2023-09-13 14:05:01 INFO  The server has been started by the operator.\n2023-09-13 14:05:02 ERROR The server could not open the port.\n',
  'a table with commas': 'name,role,since\nAmina Diallo,harbour master,2019\nJoe Bloggs,reporter,2021\n',
  'a table with tabs': 'name\trole\tsince\nAmina\tmaster\t2019\nJoe\treporter\t2021\n',
  JSON: '{\n  "name": "boats",\n  "about": "It draws boats. They are small.",\n  "private": true\n}\n',
  settings: 'title: Boats\nwidth: 30\nheight: 20\n',
  'a web page': '<!doctype html>\n<html>\n<p>The minister resigned on Monday evening.</p>\n</html>\n',
} as const;

describe('readsAsProse', () => {
  for (const [what, text] of Object.entries(ARTICLES)) {
    it(`takes ${what}`, () => assert.equal(readsAsProse(text), true));
    it(`takes ${what} with CRLF`, () => assert.equal(readsAsProse(text.replaceAll('\n', '\r\n')), true));
  }
  for (const [what, text] of Object.entries(OTHERS)) {
    it(`leaves out ${what}`, () => assert.equal(readsAsProse(text), false));
  }

  it('takes an article about a licence', () => {
    const text =
      'The Free Software Foundation said on Monday that it would go to court over the camera’s software.';
    assert.equal(readsAsProse(text), true);
  });

  it('looks at the beginning of a line of megabytes alone', () => {
    assert.equal(readsAsProse('The minister resigned on Monday evening. '.repeat(125_000)), true);
    assert.equal(readsAsProse('a1.b2,'.repeat(800_000)), false);
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text) => typeof readsAsProse(text) === 'boolean',
      ),
    );
  });
});
