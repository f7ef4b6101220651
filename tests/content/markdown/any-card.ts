import * as fc from 'fast-check';
import type { CardFile } from '../../../src/content/card-schema';
import { whyUnsupported } from '../../../src/content/inline-markdown';
import { readCard } from '../../../src/content/read-card';
import { cardJsonSchema, type JsonSchema } from '../../../tools/content/card-json-schema';

/* Any card that the schema allows: each key is there or not, each list may be empty, each text is any text. */

/** Texts that mean something in Markdown, in the template, or to an editor. */
const HOSTILE = [
  '**bold**',
  '**Attack:** How?',
  '**Attack**',
  '__x__',
  '# Heading',
  '## Wedges: x',
  '### x {#id}',
  '- item',
  '* item',
  '1. item',
  '> quoted?',
  '\\> escaped',
  '\\# escaped \\- \\\\',
  '---',
  '***',
  '```',
  '| a | b |',
  'Status: supported · Kind: price {#other}',
  'Note: this · Source: that',
  '· Checked: 2026-01-01',
  '{#id}',
  '\\{\\#id\\}',
  '&#10;',
  '&amp;#10;',
  '&amp;',
  'none',
  'a, b',
  '"quoted"',
  '"asked?"',
  '[link](https://example.com)',
  '[a] (b)',
  'https://example.com/',
  'two\\\nrows',
  'two\nlines',
  'two\n\nparagraphs',
  '\ttabs\t',
  ' spaces ',
  '\r\n',
  '\u00a0',
  'Everyone',
  'Claim: x',
  'Claim',
  'Point',
  'Line: x',
  'Summary',
  'Summary: x',
  'ringside: 2',
  'name: x id: y',
  'Nov 21, 2026',
  '<!-- comment -->',
  '$&',
  '🥊',
  'ends with:',
];

const piece = fc.oneof(fc.constantFrom(...HOSTILE), fc.string(), fc.string({ unit: 'binary' }));
const anyText = fc.oneof(
  { weight: 3, arbitrary: piece },
  fc.array(piece, { minLength: 2, maxLength: 4 }).map((all) => all.join(' ')),
  fc.array(piece, { minLength: 2, maxLength: 3 }).map((all) => all.join('')),
);

const anyId = fc.constantFrom(
  'a',
  'b2',
  'everyone',
  'no-personas',
  'persona',
  'none',
  'wedge-price',
);
const anyDate = fc.constantFrom('2026-11-21', '2024-02-29', '2026-01-01');
const anyAddress = fc.constantFrom(
  'https://example.com',
  'https://example.com/a_(b)?c=[d]&e={#f}',
  'https://example.com/a b|c·d>e',
  'https://example.com/&#10;/\\.x',
  'https://example.com/a\nb',
);

function anyString({ pattern, format, maxLength }: JsonSchema): fc.Arbitrary<unknown> {
  if (format === 'date') return anyDate;
  if (format === 'uri') return anyAddress;
  if (typeof pattern === 'string') return anyId;
  return anyText.map((text) => {
    const kept = typeof maxLength === 'number' ? text.slice(0, maxLength) : text;
    return kept.trim() === '' ? 'x' : kept;
  });
}

/** Returns any value that a JSON Schema allows, apart from conditions between keys. */
function anyValue(schema: JsonSchema, definitions: JsonSchema): fc.Arbitrary<unknown> {
  const { $ref, type, properties, required = [], items, additionalProperties } = schema;
  const { minItems = 0 } = schema;
  const follow = (part: unknown) => anyValue(part as JsonSchema, definitions);
  if (typeof $ref === 'string') return follow(definitions[$ref.replace('#/$defs/', '')]);
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  if (type === 'boolean') return fc.boolean();
  if (type === 'number') {
    const { minimum: min = -1e9 } = schema as { minimum?: number };
    return fc.oneof(fc.integer({ min, max: 1e9 }), fc.double({ min, noNaN: true, max: 1e300 }));
  }
  if (type === 'array')
    return fc.array(follow(items), { minLength: Number(minItems), maxLength: 2 });
  if (type === 'string') return anyString(schema);
  if (properties === undefined) return fc.dictionary(anyId, follow(additionalProperties));
  const keys = Object.entries(properties as object).map(([key, part]) => [key, follow(part)]);
  return fc.record(Object.fromEntries(keys), { requiredKeys: required as never[] });
}

/** Returns a value with what the conditions between keys and on texts require. */
function completed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(completed);
  if (typeof value !== 'object' || value === null) return value;
  const whole = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, completed(each)]),
  );
  for (const key of ['text', 'safer']) {
    const text = whole[key];
    if (typeof text === 'string' && whyUnsupported(text) !== undefined) whole[key] = 'x';
  }
  const line = { id: 'x', text: 'x', use: 'say' };
  const review = { status: 'no-claim', kind: 'price', checked: '2026-11-21' };
  if ('status' in whole) {
    const canBeUnchecked = ['unverified', 'no-claim'].includes(String(whole.status));
    const checked = canBeUnchecked ? {} : { checked: '2026-11-21' };
    return { note: 'Note', safer: 'Safer', ...checked, ...whole };
  }
  if ('since' in whole && 'until' in whole) return { ...whole, until: '2026-12-31' };
  if ('objection' in whole && 'id' in whole) return { pivot: { ...line, review }, ...whole };
  const isOther = ['rep', 'version', 'steps'].some((key) => key in whole);
  const isWedge = 'title' in whole && 'id' in whole && !isOther;
  return isWedge ? { contrast: { ...line, review }, ...whole } : whole;
}

const { $defs = {}, ...schema } = cardJsonSchema();

/** Any valid card. */
export const anyCard: fc.Arbitrary<CardFile> = anyValue(schema, $defs as JsonSchema).map(
  (value) => {
    const text = JSON.stringify(completed(value));
    const { card, problems } = readCard({ file: 'any.json', text });
    if (card === undefined) throw new Error(`Not a card: ${JSON.stringify(problems)}`);
    return card;
  },
);
