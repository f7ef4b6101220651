import { parseInline } from '../inline-markdown';
import type { Leaf } from './leaf';
import { plainOf } from './plain-words';
import { writeBold, writeText } from './write-inline';

function isParagraph(text: string): boolean {
  try {
    return parseInline(text).length > 0;
  } catch {
    return false;
  }
}

/**
 * Joins texts that belong together into one line, in their order: each on its own row, with its label in
 * bold, and a bullet if the writer had one.
 */
export function joinTexts(leaves: readonly Leaf[]): string {
  const rows = leaves.map(({ label, text, kind }, at) => {
    const bullet = at > 0 && kind === 'item' ? '• ' : '';
    return `${bullet}${label === undefined ? '' : `${writeBold(`${label}:`)} `}${text}`;
  });
  const whole = rows.join('\\\n');
  // Marks that are halves by themselves can become a link between them.
  return isParagraph(whole) ? whole : writeText(rows.map(plainOf).join(' · '));
}
