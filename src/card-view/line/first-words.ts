import { isolate } from '../../core/text/direction';

const COUNT = 7;

/** Returns the beginning of a text, isolated, to name it by in a sentence of ours. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return isolate(words.length > COUNT ? `${words.slice(0, COUNT).join(' ')}…` : text);
}
