import { z } from 'zod';
import { cardFile, packFile } from './card-schema';
import { DOCUMENTATION } from './documentation';
import { CURRENT_VERSION } from './version/migrations';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

function schemaOf(shape: z.ZodType): JsonSchema {
  return z.toJSONSchema(shape, { target: 'draft-2020-12', io: 'input' }) as JsonSchema;
}

/** Runs for every key that a schema names, with its place: `.wedges.items[].attack`, `#line.use`. */
export function forEachKey(
  schema: JsonSchema,
  visit: (key: JsonSchema, place: string) => void,
): void {
  const walk = (part: unknown, place: string): void => {
    if (typeof part !== 'object' || part === null) return;
    const { properties = {}, items, additionalProperties } = part as JsonSchema;
    for (const [name, key] of Object.entries(properties as Record<string, JsonSchema>)) {
      visit(key, `${place}.${name}`);
      walk(key, `${place}.${name}`);
    }
    walk(items, `${place}[]`);
    walk(additionalProperties, `${place}{}`);
  };
  walk(schema, '');
  for (const [name, part] of Object.entries((schema.$defs ?? {}) as JsonSchema)) {
    walk(part, `#${name}`);
  }
}

/** The card format as JSON Schema 2020-12, every key documented, for editors and other tools. */
export function cardJsonSchema(): JsonSchema {
  const { $schema, ...schema } = schemaOf(cardFile);
  forEachKey(schema, (key, place) => {
    const [description, example] = DOCUMENTATION[place] ?? [];
    if (description && key.description === undefined) key.description = description;
    if (example !== undefined && key.examples === undefined) key.examples = [example];
  });
  return { $schema, $id: `urn:ringside:battlecard:${CURRENT_VERSION}`, ...schema };
}

export function packJsonSchema(): JsonSchema {
  return schemaOf(packFile);
}

/** The text of `content/battlecard.schema.json`. */
export function cardSchemaText(): string {
  return `${JSON.stringify(cardJsonSchema(), null, 2)}\n`;
}

/** A shared block stands once, under `$defs`, and is referred to. */
function resolve(schema: JsonSchema, here: unknown): JsonSchema | undefined {
  const reference = (here as JsonSchema | undefined)?.$ref;
  if (typeof reference !== 'string') return here as JsonSchema | undefined;
  const definitions = schema.$defs as Record<string, JsonSchema>;
  return definitions[reference.replace('#/$defs/', '')];
}

/** The keys that a file may hold at a path; empty where the schema holds no block. */
export function keysAllowedAt(schema: JsonSchema, path: readonly PropertyKey[]): readonly string[] {
  let here: JsonSchema | undefined = schema;
  for (const step of path) {
    const properties = here?.properties as JsonSchema | undefined;
    const named = properties ? properties[String(step)] : here?.additionalProperties;
    here = resolve(schema, typeof step === 'number' ? here?.items : named);
  }
  return Object.keys((here?.properties as JsonSchema | undefined) ?? {});
}
