import { parseInline } from '../inline-markdown';
import { isListed, type Leaf } from './leaf';
import { writeInline } from './write-inline';

function labelText(label: string): string {
  return writeInline([{ kind: 'strong', children: [{ kind: 'text', text: `${label}:` }] }]);
}

function isParagraph(text: string): boolean {
  try {
    return parseInline(text).length > 0;
  } catch {
    return false;
  }
}

/**
 * Joins texts that belong together into one line, in their order: each on its own row, with its label in
 * bold, and a bullet where the writer had one.
 */
export function joinTexts(leaves: readonly Leaf[]): string {
  const rows = leaves.map(({ label, text, kind }, at) => {
    const bullet = at > 0 && isListed(kind) ? '• ' : '';
    return `${bullet}${label === undefined ? '' : `${labelText(label)} `}${text}`;
  });
  const whole = rows.join('\\\n');
  return isParagraph(whole) ? whole : rows.join(' · ');
}
