const COUNT = 7;

/** Enough of a text to know it by. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length > COUNT ? `${words.slice(0, COUNT).join(' ')}…` : text;
}
