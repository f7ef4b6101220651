import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { DOCUMENTATION } from '../../src/content/documentation';
import {
  cardJsonSchema,
  cardSchemaText,
  forEachKey,
  type JsonSchema,
} from '../../src/content/json-schema';

const schema = JSON.parse(readFileSync('content/battlecard.schema.json', 'utf8')) as JsonSchema;

function keys(): Map<string, JsonSchema> {
  const found = new Map<string, JsonSchema>();
  forEachKey(schema, (key, place) => void found.set(place, key));
  return found;
}

it('the published schema is that of the build, in 2020-12, with its version', () => {
  expect(readFileSync('content/battlecard.schema.json', 'utf8')).toBe(cardSchemaText());
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.$id).toBe('urn:ringside:battlecard:1');
  expect(keys().get('.version')).toMatchObject({ const: 1 });
});

it('every key is described, with an example', () => {
  expect(keys().size).toBeGreaterThan(100);
  const silent = [...keys()].filter(
    ([, { description, examples }]) =>
      typeof description !== 'string' || !Array.isArray(examples) || examples.length === 0,
  );
  expect(silent.map(([place]) => place)).toEqual([]);
});

it('every example fits where it stands', () => {
  const { $defs } = cardJsonSchema();
  for (const [place, key] of keys()) {
    const part = z.fromJSONSchema({ $schema: schema.$schema, $defs, ...key } as never);
    for (const example of key.examples as unknown[]) {
      expect(part.safeParse(example).error?.issues, place).toBeUndefined();
    }
  }
});

it('nothing is documented that is no key, or that the schema tells itself', () => {
  for (const [place, [description, example]] of Object.entries(DOCUMENTATION)) {
    const { description: told, examples } = keys().get(place) ?? {};
    expect({ place, examples }).toEqual({ place, examples: [example] });
    if (description !== '') expect(told).toBe(description);
  }
});
