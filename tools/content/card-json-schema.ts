import { z } from 'zod';
import { cardFile } from '../../src/content/card-schema';
import { CURRENT_VERSION } from '../../src/content/version/migrations';
import { EXAMPLE_CARD, EXAMPLE_LINE } from './example-card';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

/** Gives each key without an example its value in the example of what it's in. */
function addExamples(part: JsonSchema, example: unknown, definitions: JsonSchema): void {
  const { $ref, properties = {}, items, additionalProperties } = part;
  if (typeof example !== 'object' || example === null) return;
  if (typeof $ref === 'string') {
    addExamples(definitions[$ref.replace('#/$defs/', '')] as JsonSchema, example, definitions);
  }
  for (const [name, key] of Object.entries(properties as Record<string, JsonSchema>)) {
    const value = (example as JsonSchema)[name];
    if (value !== undefined) key.examples ??= [value];
    addExamples(key, (key.examples as readonly unknown[] | undefined)?.[0], definitions);
  }
  const [first] = Object.values(example);
  for (const within of [items, additionalProperties]) {
    if (within) addExamples(within as JsonSchema, first, definitions);
  }
}

/** Returns the card format as JSON Schema 2020-12 with examples, for editors and tools. */
export function cardJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(cardFile, {
    target: 'draft-2020-12',
    io: 'input',
  }) as JsonSchema;
  const definitions = schema.$defs as JsonSchema;
  // The line with most keys first, because each definition keeps the first example.
  addExamples(definitions.line as JsonSchema, EXAMPLE_LINE, definitions);
  addExamples(schema, EXAMPLE_CARD, definitions);
  return { $schema, $id: `urn:ringside:battlecard:${CURRENT_VERSION}`, ...schema };
}

/** Returns the text of `content/battlecard.schema.json`. */
export function cardSchemaText(): string {
  return `${JSON.stringify(cardJsonSchema(), null, 2)}\n`;
}
