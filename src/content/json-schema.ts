import { z } from 'zod';
import { cardFile } from './card-schema';
import { DOCUMENTATION } from './documentation';
import { CURRENT_VERSION } from './version/migrations';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

function schemaOf(shape: z.ZodType): JsonSchema {
  return z.toJSONSchema(shape, { target: 'draft-2020-12', io: 'input' }) as JsonSchema;
}

/** Calls `visit` for each key in a schema with its path: `.wedges.items[].attack`, `#line.use`. */
export function forEachKey(
  schema: JsonSchema,
  visit: (key: JsonSchema, path: string) => void,
): void {
  const walk = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return;
    const { properties = {}, items, additionalProperties } = part as JsonSchema;
    for (const [name, key] of Object.entries(properties as Record<string, JsonSchema>)) {
      visit(key, `${path}.${name}`);
      walk(key, `${path}.${name}`);
    }
    walk(items, `${path}[]`);
    walk(additionalProperties, `${path}{}`);
  };
  walk(schema, '');
  for (const [name, part] of Object.entries((schema.$defs ?? {}) as JsonSchema)) {
    walk(part, `#${name}`);
  }
}

/** Returns the value of a key in the example of the block or list that it's in. */
function exampleIn(examples: ReadonlyMap<string, unknown>, path: string): unknown {
  const [, block = '', key = ''] = /^(.*?)(?:\[\])?\.(\w+)$/.exec(path) ?? [];
  const [around] = [examples.get(block)].flat() as readonly (JsonSchema | undefined)[];
  return around?.[key];
}

/** Returns the card format as JSON Schema 2020-12 with every key documented, for editors and tools. */
export function cardJsonSchema(): JsonSchema {
  const { $schema, ...schema } = schemaOf(cardFile);
  const examples = new Map<string, unknown>();
  forEachKey(schema, (key, path) => {
    const [description, example = exampleIn(examples, path)] = DOCUMENTATION[path] ?? [];
    if (description && key.description === undefined) key.description = description;
    if (example !== undefined && key.examples === undefined) key.examples = [example];
    examples.set(path, (key.examples as readonly unknown[] | undefined)?.[0]);
  });
  return { $schema, $id: `urn:ringside:battlecard:${CURRENT_VERSION}`, ...schema };
}

/** Returns the text of `content/battlecard.schema.json`. */
export function cardSchemaText(): string {
  return `${JSON.stringify(cardJsonSchema(), null, 2)}\n`;
}
