import type { Battlecard, Persona } from './battlecard';
import { everyLine } from './every-line';
import type { Line } from './line';

/** Persona id, or nothing for everyone. */
export type PersonaId = string | undefined;

/** Whatever may matter to some personas more than to others. */
export interface ForPersonas {
  readonly personas: readonly string[];
}

/** Whether an item is marked as mattering most to this persona. */
export function mattersTo(item: ForPersonas, persona: PersonaId): boolean {
  return persona !== undefined && item.personas.includes(persona);
}

/** Whether choosing one of these personas changes anything on the card. */
export function isForPersonas(card: Battlecard, personas: readonly Persona[]): boolean {
  const named = [
    ...(card.personas?.messages ?? []).map(({ persona }) => persona),
    ...Object.keys(card.answer?.personas ?? {}),
    ...[...(card.wedges?.items ?? []), ...(card.objections?.items ?? [])].flatMap(ofItem),
    ...everyLine(card).flatMap(({ line }) => ofItem(line)),
  ];
  return personas.some(({ id }) => named.includes(id));
}

function ofItem({ personas }: ForPersonas): readonly string[] {
  return personas;
}

/** The items that matter to the persona, and the others, each in the writer's order. */
export function parted<T extends ForPersonas>(items: readonly T[], persona: PersonaId) {
  return {
    first: items.filter((item) => mattersTo(item, persona)),
    others: items.filter((item) => !mattersTo(item, persona)),
  };
}

/**
 * The same items, those that matter to the persona first. Nothing is dropped,
 * and the writer's order holds within both halves.
 */
export function emphasise<T extends ForPersonas>(
  items: readonly T[],
  persona: PersonaId,
): readonly T[] {
  const { first, others } = parted(items, persona);
  return [...first, ...others];
}

/** The message for a persona: its own, else the card's one-liner, if there is one. */
export function messageFor(card: Battlecard, persona: PersonaId): Line | undefined {
  const own = card.personas?.messages.find((message) => message.persona === persona);
  return own?.line ?? card.summary?.oneLiner;
}
