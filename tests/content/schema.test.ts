import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { cardFile } from '../../src/content/card-schema';
import {
  cardJsonSchema,
  cardSchemaText,
  type JsonSchema,
} from '../../tools/content/card-json-schema';
import { EXAMPLE_CARD } from '../../tools/content/example-card';

const schema = JSON.parse(readFileSync('content/battlecard.schema.json', 'utf8')) as JsonSchema;

/** Returns each key of the schema by its path: `.wedges.items[].attack`, `#line.use`. */
function keys(): ReadonlyMap<string, JsonSchema> {
  const found = new Map<string, JsonSchema>();
  const walk = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return;
    const { properties = {}, items, additionalProperties } = part as JsonSchema;
    for (const [name, key] of Object.entries(properties as Record<string, JsonSchema>)) {
      found.set(`${path}.${name}`, key);
      walk(key, `${path}.${name}`);
    }
    walk(items, `${path}[]`);
    walk(additionalProperties, `${path}{}`);
  };
  walk(schema, '');
  for (const [name, part] of Object.entries(schema.$defs as JsonSchema)) walk(part, `#${name}`);
  return found;
}

it('the published schema is JSON Schema 2020-12, versioned, and matches the build', () => {
  expect(readFileSync('content/battlecard.schema.json', 'utf8')).toBe(cardSchemaText());
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.$id).toBe('urn:ringside:battlecard:2');
  expect(keys().get('.version')).toMatchObject({ const: 2 });
});

it('every key has a description and an example', () => {
  expect(keys().size).toBeGreaterThan(100);
  const undocumented = [...keys()].filter(
    ([, { description, examples }]) =>
      typeof description !== 'string' || !Array.isArray(examples) || examples.length === 0,
  );
  expect(undocumented.map(([path]) => path)).toEqual([]);
});

it('every example is valid for its key', () => {
  const { $defs } = cardJsonSchema();
  for (const [path, key] of keys()) {
    const part = z.fromJSONSchema({ $schema: schema.$schema, $defs, ...key } as never);
    for (const example of key.examples as unknown[]) {
      expect(part.safeParse(example).error?.issues, path).toBeUndefined();
    }
  }
});

it('the example is a valid card', () => {
  expect(cardFile.safeParse(EXAMPLE_CARD).error?.issues).toBeUndefined();
});
