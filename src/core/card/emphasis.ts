import type { Card, Persona } from './card';
import { linesOf, type PlacedLine } from './part';

/** Persona id, or nothing for everyone. */
export type PersonaId = string | undefined;

/** Whatever may matter to some personas more than to others. */
export interface ForPersonas {
  readonly personas: readonly string[];
}

/** Whether an item is marked as mattering most to this persona. */
export function isForPersona(item: ForPersonas, persona: PersonaId): boolean {
  return persona !== undefined && item.personas.includes(persona);
}

/** Whether choosing one of these personas changes anything on the card. */
export function dependsOnPersona(card: Card, personas: readonly Persona[]): boolean {
  const named = [...Object.keys(card.answer?.personas ?? {}), ...linesOf(card).flatMap(personasOf)];
  return personas.some(({ id }) => named.includes(id));
}

/** Returns the personas to whom a line matters most: its own, and those of its group. */
export function personasOf({ line, group }: PlacedLine): readonly string[] {
  return [...group.personas, ...line.personas];
}

/** The items that matter to the persona, and the others, each in the writer's order. */
export function splitByPersona<T extends ForPersonas>(items: readonly T[], persona: PersonaId) {
  return {
    first: items.filter((item) => isForPersona(item, persona)),
    others: items.filter((item) => !isForPersona(item, persona)),
  };
}

/**
 * The same items, those that matter to the persona first. Nothing is dropped,
 * and the writer's order holds within both halves.
 */
export function sortByPersona<T extends ForPersonas>(
  items: readonly T[],
  persona: PersonaId,
): readonly T[] {
  const { first, others } = splitByPersona(items, persona);
  return [...first, ...others];
}
