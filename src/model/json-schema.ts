import { z } from 'zod';
import { cardFile, packFile } from './card-schema';

type JsonSchema = Record<string, unknown>;

/** The card format as JSON Schema 2020-12, for editors and for other tools. */
export function cardJsonSchema(): JsonSchema {
  return z.toJSONSchema(cardFile, { target: 'draft-2020-12', io: 'input' }) as JsonSchema;
}

export function packJsonSchema(): JsonSchema {
  return z.toJSONSchema(packFile, { target: 'draft-2020-12', io: 'input' }) as JsonSchema;
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
