import type { LineEntry } from '../card-schema';
import { type BlockTemplate, roleWordsOf } from '../section-template';

/* What the Markdown of a line says about it: whether it's said or asked, and what it is for. */

/** The end of a question, perhaps quoted or in bold. */
const ASKS = /[?？]["'”’»)*_\s]*$/;
const INLINE_LABEL = /^\*\*([^*]+?)(?::\*\*|\*\*:)\s+(\S.*)$/;

/** Returns the use of a line: a quoted text is said, or asked if it ends with a question mark. */
export function impliedUse(text: string, isQuoted: boolean): LineEntry['use'] {
  if (!isQuoted) return 'know';
  return ASKS.test(text) ? 'ask' : 'say';
}

/** What a label says: the word of a role, and the writer's own label after it. */
interface Role {
  readonly word: string;
  readonly label?: string;
}

/** Returns the role that a label begins with: "Attack" or "Attack: Ask this first". */
export function roleOfLabel(block: BlockTemplate, spelled: string): Role | undefined {
  const [, start = '', label = ''] = /^([^:]*):?\s*(.*)$/.exec(spelled) ?? [];
  const lower = start.trim().toLowerCase();
  const word = roleWordsOf(block).find((each) => each.toLowerCase() === lower);
  return word === undefined ? undefined : { word, ...(label !== '' && { label }) };
}

/** Splits a paragraph such as "**Attack:** How much …?" into its label and its text. */
export function inlineLabel(
  block: BlockTemplate,
  text: string,
): { readonly label: string; readonly text: string } | undefined {
  const [, label = '', rest = ''] = INLINE_LABEL.exec(text) ?? [];
  const isRole = label !== '' && roleOfLabel(block, label) !== undefined;
  return isRole ? { label, text: rest } : undefined;
}
