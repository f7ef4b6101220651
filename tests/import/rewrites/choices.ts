import * as fc from 'fast-check';
import type { Choice } from './rewrite';
import { type SeedPart, seedParts } from './sheet';

/** Sections that make the seed a battlecard; at least one of them stays. */
const core: readonly SeedPart[] = ['summary', 'wedges', 'objections', 'discovery'];

const order = fc
  .shuffledSubarray([...seedParts], { minLength: 4 })
  .filter((parts) => parts.some((part) => core.includes(part)));

const heading = fc.oneof(
  fc.constant<'own'>('own'),
  fc.nat({ max: 11 }),
  fc.constant<'meaningless'>('meaningless'),
);

const headings = fc.record(
  Object.fromEntries(seedParts.map((part) => [part, heading])) as Record<SeedPart, typeof heading>,
);

/** Random rewrites, which shrink toward the original seed. */
export const choices: fc.Arbitrary<Choice> = fc.record({
  order: fc.oneof(fc.constant(seedParts), order),
  headings,
  tables: fc.constant('tables'),
  numbers: fc.constantFrom(true, false),
  ordered: fc.constantFrom('dot', 'bracket', 'bullet'),
  bullets: fc.constantFrom('-', '*', '+'),
  underscores: fc.boolean(),
  levels: fc.constantFrom('own', 'deeper', 'top'),
  setext: fc.boolean(),
  emoji: fc.boolean(),
  wrapAt: fc.option(fc.integer({ min: 40, max: 120 }), { nil: undefined }),
  trailing: fc.option(
    fc.record({ every: fc.integer({ min: 1, max: 5 }), spaces: fc.integer({ min: 1, max: 3 }) }),
    { nil: undefined },
  ),
  crlf: fc.boolean(),
});
