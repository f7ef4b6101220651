import type { CardFile, PackFile } from '../../src/content/card-schema';

type Persona = PackFile['personas'][number];

/** Gives each persona ID in a part of a card another; an empty list means that it's for everyone. */
function withIds(value: unknown, newId: (id: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((each) => withIds(each, newId));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, each]): [string, unknown][] => {
    if (key === 'persona') return [[key, newId(String(each)) ?? each]];
    if (key !== 'personas' || !Array.isArray(each)) return [[key, withIds(each, newId)]];
    const ids = each.flatMap((id: string) => newId(id) ?? []);
    return ids.length === 0 && each.length > 0 ? [] : [[key, ids]];
  });
  return Object.fromEntries(entries);
}

function withAnswers(card: CardFile, newId: (id: string) => string | undefined): CardFile {
  const { answer } = card;
  if (answer?.personas === undefined) return card;
  const entries = Object.entries(answer.personas).flatMap(([id, choice]) => {
    const now = newId(id);
    return now === undefined ? [] : [[now, choice] as const];
  });
  return { ...card, answer: { ...answer, personas: Object.fromEntries(entries) } };
}

function edited(card: CardFile, newId: (id: string) => string | undefined): CardFile {
  return withAnswers(withIds(card, newId) as CardFile, newId);
}

/** Returns a card with another ID for a persona. */
export function renamePersonaOn(card: CardFile, before: string, after: string): CardFile {
  return edited(card, (id) => (id === before ? after : id));
}

/**
 * Returns a card without a persona. Lines only for that persona are then for everyone; its messages move to
 * a section of their own, so that no text is lost.
 */
export function removePersonaFrom(card: CardFile, { id, name }: Persona): CardFile {
  const { personas, more } = card;
  const moved = personas?.messages.filter(({ persona }) => persona === id) ?? [];
  const rest = edited(card, (each) => (each === id ? undefined : each));
  if (personas === undefined || moved.length === 0) return rest;
  const section = { title: name, lines: moved.map(({ line }) => line) };
  const messages = rest.personas?.messages.filter(({ persona }) => persona !== id) ?? [];
  const { personas: _, ...others } = rest;
  return {
    ...others,
    ...(messages.length > 0 && { personas: { title: personas.title, messages } }),
    more: [...(more ?? []), section],
  };
}
