import type { Problem } from '../problem';

/* What is wrong with a card in Markdown, and how to fix it. */

type Words = Pick<Problem, 'what' | 'fix'>;

/** Reports what is wrong on a line of the file, counted from 1. */
export type Report = (line: number, problem: Words) => void;

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export const frontMatterEntry = (text: string, allowed: readonly string[]): Words => ({
  what: `"${shortened(text)}" can’t be read here, above the title.`,
  fix: `Only these can go above the title, one per line: ${allowed.join(', ')}. Fix or remove this line.`,
});
export const noTitle: Words = {
  what: 'The card has no title.',
  fix: 'Below the lines at the top, add a title with one #, as in "# Us vs Acme".',
};
export const secondTitle: Words = {
  what: 'The card has a second title.',
  fix: 'Use ## for sections and ### for what’s in them.',
};
export const outsideSections: Words = {
  what: 'This text isn’t in a section.',
  fix: 'Move it below a heading such as "## Summary" or "## More: Partners".',
};
export const unknownSection = (heading: string, meant: string): Words => ({
  what: `"${shortened(heading)}" isn’t a section of a card.`,
  fix: `Did you mean "${meant}"? For a section of your own, write "More: " before the title.`,
});
export const repeatedSection = (word: string): Words => ({
  what: `The card has two "${word}" sections.`,
  fix: 'Move everything into one of them.',
});
export const unexpectedTitle = (word: string): Words => ({
  what: `The "${word}" section can’t have its own title.`,
  fix: `Write only "## ${word}".`,
});
export const unexpectedHeading = (heading: string, expected: readonly string[]): Words => ({
  what: `The heading "${shortened(heading)}" can’t be used in this section.`,
  fix:
    expected.length > 0
      ? `Use one of: ${quoted(expected)}.`
      : 'Remove the heading, or make it a label by putting ** before and after it.',
});
export const lineWithoutText = (label: string): Words => ({
  what: `There is no text below the label "${shortened(label)}".`,
  fix: 'Write the text in a paragraph below it, or remove the label.',
});
export const lineWithoutRole = (text: string, roles: readonly string[]): Words => ({
  what: `Ringside can’t tell what "${shortened(text)}" is for.`,
  fix:
    roles.length > 0
      ? `Put one of these labels above it, in bold: ${quoted(roles)}.`
      : 'Move it below a heading with ###.',
});
export const repeatedRole = (role: string): Words => ({
  what: `There are two "${role}" lines here, but only one is allowed.`,
  fix: 'Combine them, or move one to another item or section.',
});
export const repeatedField = (field: string): Words => ({
  what: `"${field}" appears twice below this line.`,
  fix: 'Remove one of the two.',
});
export const unexpectedField = (field: string, expected: readonly string[]): Words => ({
  what: `"${field}" can’t be used here.`,
  fix:
    expected.length > 0
      ? `Here you can use: ${quoted(expected)}. Or move it below the line it’s about.`
      : 'Move it below the line it’s about.',
});
export const unreadableField = (field: string, example: string): Words => ({
  what: `Ringside can’t read what’s after "${field}".`,
  fix: `Write it like this: "${field}: ${example}".`,
});
export const misspelledField = (text: string): Words => ({
  what: `"${shortened(text)}" looks like a line’s details, but its first word isn’t one Ringside knows.`,
  fix: 'Check the spelling of the first word. It should be something like "Status:" or "Kind:".',
});
export const unreadableCalculators: Words = {
  what: 'The calculators can’t be read.',
  fix: 'Below "## Calculators", put their JSON between a line with ```json and a line with ```, as the export writes it. Check its commas and brackets, and use straight quotation marks.',
};
