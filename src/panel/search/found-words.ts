import type { Found } from '../../core/search/found';
import { isolate } from '../../core/text/direction';

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${isolate(word)}”`).join(' or ');
}

/** How much was found, in a few words. */
export function foundWords({ things, total, unknown }: Found, typed: string): string {
  if (total === 0) return `Nothing for “${isolate(typed.trim())}”`;
  const count = total > things.length ? `The best ${things.length} of ${total}` : `${total} found`;
  return unknown.length === 0 ? count : `${count}. No card says ${quoted(unknown)}`;
}
