import type { SectionRole } from '../../../content/import/result';

export const title = (unclear: number) =>
  unclear === 0 ? 'Sections of the file' : `Sections of the file (${unclear} unclear)`;
export const unclearHint =
  'It isn’t clear what these sections are for, so they were kept as is. Choose a type for each one, and the card updates.';
export const clearHint =
  'If a section was recognized incorrectly, change its type, and the card updates.';
export const clearSections = (count: number) =>
  count === 1 ? '1 section was recognized' : `${count} sections were recognized`;

/** What a section can be changed to, in the order of the menu. */
const MENU: Readonly<Partial<Record<SectionRole, string>>> = {
  talk: 'Talk tracks',
  question: 'Discovery questions',
  objection: 'Objections and answers',
  proof: 'Proof points',
  wedges: 'Where they’re vulnerable',
  concede: 'When to concede',
  fit: 'Signs of a good fit',
  persona: 'Messages by persona',
  summary: 'Summary',
  comparison: 'Comparison',
  architecture: 'Architecture',
  reference: 'References',
  internal: 'Internal: don’t say',
  more: 'Keep as is',
};

/** Returns the choices for a section, with what it was taken for even if that can't be chosen. */
export function choicesFor(role: SectionRole): readonly (readonly [role: string, name: string])[] {
  const known = Object.entries(MENU);
  const words = sectionWords(role);
  return role in MENU
    ? known
    : [[role, words.replace(/^./, (first) => first.toUpperCase())], ...known];
}

/** Returns a section's key as words, such as "when they win" for `whenTheyWin`. */
function sectionWords(role: string): string {
  return role.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}
