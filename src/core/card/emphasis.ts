import type { Card, Persona } from './card';
import { linesOf, type PlacedLine } from './part';

/** A persona's id, or undefined for everyone. */
export type PersonaId = string | undefined;

/** Anything that matters most to certain personas. */
export interface ForPersonas {
  readonly personas: readonly string[];
}

/** Returns whether an item matters most to this persona. */
export function isForPersona(item: ForPersonas, persona: PersonaId): boolean {
  return persona !== undefined && item.personas.includes(persona);
}

/** Returns whether choosing one of these personas changes anything on the card. */
export function dependsOnPersona(card: Card, personas: readonly Persona[]): boolean {
  const named = [...Object.keys(card.answer?.personas ?? {}), ...linesOf(card).flatMap(personasOf)];
  return personas.some(({ id }) => named.includes(id));
}

/** Returns the personas of a line and its group. */
export function personasOf({ line, group }: PlacedLine): readonly string[] {
  return [...group.personas, ...line.personas];
}

/** Splits items into those for the persona and the others, keeping the order of each. */
export function splitByPersona<T extends ForPersonas>(items: readonly T[], persona: PersonaId) {
  return {
    first: items.filter((item) => isForPersona(item, persona)),
    others: items.filter((item) => !isForPersona(item, persona)),
  };
}

/** Returns the items with those for the persona first, otherwise in the same order. */
export function sortByPersona<T extends ForPersonas>(
  items: readonly T[],
  persona: PersonaId,
): readonly T[] {
  const { first, others } = splitByPersona(items, persona);
  return [...first, ...others];
}
