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
  forEachKey(schema, (key, path) => void found.set(path, key));
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

it('documents only keys that exist and lack a description of their own', () => {
  for (const [path, [description, example]] of Object.entries(DOCUMENTATION)) {
    const { description: published, examples } = keys().get(path) ?? {};
    expect({ path, examples }).toEqual({ path, examples: [example] });
    if (description !== '') expect(published).toBe(description);
  }
});
