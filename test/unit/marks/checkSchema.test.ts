import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Document } from 'yaml';
import folderSchema from '../../../media/schemas/pressmark.schema.json' with { type: 'json' };
import marksSchema from '../../../media/schemas/marks.schema.json' with { type: 'json' };
import { checkSchema, type JsonSchema } from '../../../src/marks/checkSchema.ts';
import { BUILT_IN_LABELS } from '../../../src/marks/model.ts';
import { ENTITY_TYPES } from '../../../src/analysis/model.ts';

/** Values near what a schema asks for: its own keys, each with something that may or may not fit. */
const scalar = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  'x',
  'person',
  '2023-09-13',
  '2023-19-13',
  'a'.repeat(64),
  0,
  1,
  -1,
  1.5,
  true,
);
const { value: nearlyValid } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    { weight: 4, arbitrary: scalar },
    fc.array(tie('value'), { maxLength: 3 }),
    fc.constant([0, 1]),
    fc.dictionary(
      fc.constantFrom(
        'id',
        'label',
        'quote',
        'at',
        'name',
        'type',
        'aliases',
        'sha256',
        'published',
        'note',
        'x',
      ),
      tie('value'),
    ),
  ),
}));

for (const [name, schema] of Object.entries({ marks: marksSchema, pressmark: folderSchema })) {
  describe(`${name}.schema.json`, () => {
    it('is understood by the editor and by the core alike', () => {
      const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
      const validate = ajv.compile(schema);
      const keys = Object.keys(schema.properties).map((key) => [key, nearlyValid] as const);
      const file = fc.record(
        { ...Object.fromEntries(keys), version: fc.constantFrom<unknown>(1, 1, 1, 2) },
        { requiredKeys: [] },
      );
      const item = fc.record(
        {
          id: scalar,
          label: scalar,
          name: scalar,
          type: scalar,
          quote: scalar,
          at: fc.constantFrom<unknown>([0, 1], [1], 'x'),
        },
        { requiredKeys: [] },
      );
      const list = Object.keys(schema.properties)[2] === 'entities' ? 'entities' : 'marks';
      const items = fc.record({ version: fc.constant(1), [list]: fc.array(item, { maxLength: 2 }) });
      fc.assert(
        fc.property(fc.oneof(file, items, nearlyValid), (value) => {
          validate(value);
          const expected = (validate.errors ?? []).map(({ keyword }) => keyword);
          const found = checkSchema(new Document(value), schema as JsonSchema);
          assert.equal(found.length === 0, expected.length === 0, JSON.stringify(validate.errors));
          assert.equal(
            found.filter((problem) => problem.severity === 'warning').length,
            expected.filter((keyword) => keyword === 'additionalProperties').length,
          );
        }),
        { numRuns: 500 },
      );
    });

    it('uses no keyword that the core does not read', () => {
      const known = new Set([
        '$schema',
        '$ref',
        'title',
        'description',
        'definitions',
        'type',
        'const',
        'enum',
        'pattern',
        'minimum',
        'required',
        'properties',
        'additionalProperties',
        'items',
        'minItems',
        'maxItems',
      ]);
      const keywords = (rule: object): string[] =>
        Object.entries(rule).flatMap(([key, value]) => {
          if (key === 'properties' || key === 'definitions')
            return [key, ...Object.values(value as object).flatMap(keywords)];
          return key === 'items' ? [key, ...keywords(value as object)] : [key];
        });
      assert.deepEqual(
        keywords(schema).filter((keyword) => !known.has(keyword)),
        [],
      );
    });
  });
}

describe('The schemas', () => {
  it('name the types and labels that the code has', () => {
    assert.deepEqual(folderSchema.definitions.entity.properties.type.enum, [...ENTITY_TYPES]);
    for (const label of BUILT_IN_LABELS)
      assert.ok(marksSchema.definitions.label.description.includes(label), label);
  });
});
