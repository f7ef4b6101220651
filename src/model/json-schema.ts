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

/** The keys that a file may hold at a path; empty where the schema holds no block. */
export function keysAllowedAt(schema: JsonSchema, path: readonly PropertyKey[]): readonly string[] {
  let here: JsonSchema | undefined = schema;
  for (const step of path) {
    const next: unknown =
      typeof step === 'number'
        ? here?.items
        : (here?.properties as JsonSchema | undefined)?.[String(step)];
    here = next as JsonSchema | undefined;
  }
  return Object.keys((here?.properties as JsonSchema | undefined) ?? {});
}
