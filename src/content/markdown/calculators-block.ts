import { jsonText } from '../../core/text/json-text';
import type { Report } from './words';
import * as words from './words';

/* Calculators are arithmetic rather than text, so a card in Markdown has them as one block of JSON. */

/** The heading, the fences, and the JSON between them. */
const BLOCK =
  /^(?:#+[ \t]*calculators?[ \t]*$)(\s*^[ \t]*```\w*[ \t]*$([\s\S]*?)^[ \t]*```[ \t]*$)?/im;

/** Returns calculators as a section of Markdown. */
export function calculatorsText(calculators: readonly unknown[]): string {
  // JSON can contain these as they are, but they end a line.
  const json = jsonText(calculators)
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `## Calculators\n\n\`\`\`json\n${json}\`\`\``;
}

/** Takes the calculators out of a card in Markdown. The other rows keep their line numbers. */
export function takeCalculators(text: string, report: Report) {
  const whole = text.replace(/\r\n?/g, '\n');
  const found = BLOCK.exec(whole);
  const blank = (block: string) => block.replace(/[^\n]+/g, '');
  const rows = (found ? whole.replace(BLOCK, blank) : whole).split('\n');
  if (found === null) return { rows };
  const line = whole.slice(0, found.index).split('\n').length;
  try {
    const calculators: unknown = JSON.parse(found[2] ?? '');
    if (Array.isArray(calculators)) return { rows, calculators, line };
  } catch {
    // Reported below.
  }
  report(line, words.unreadableCalculators);
  return { rows };
}
