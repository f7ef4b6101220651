import { readFileSync } from 'node:fs';
import type { FoundText } from './texts-in';
import { EXCEPTIONS, UNPLAIN_WORDS } from './unplain-words';
import { type FileTexts, userTexts } from './user-texts';

/* Part of `npm run check`: looks for unplain words in the interface and the docs. */

const DOCS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].concat([
  'SECURITY.md',
  'PRIVACY.md',
  'content/README.md',
  'bench/README.md',
  'demo/README.md',
  'docs/panel.md',
  'docs/store-listing.md',
]);

/** Returns the lines of a Markdown file without its code. */
function docTexts(file: string): FileTexts {
  let isCode = false;
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index): readonly FoundText[] => {
      if (line.trimStart().startsWith('```')) isCode = !isCode;
      return isCode ? [] : [{ line: index + 1, text: line.replace(/`[^`]*`/g, '`…`') }];
    });
  return { file, texts };
}

const used = new Set<string>();

/** Whether the word at this place of a text is an exception. */
function isRight(text: string, start: number, end: number): boolean {
  return EXCEPTIONS.some(({ text: right }) => {
    const from = text.indexOf(right);
    const covers = from !== -1 && from <= start && end <= from + right.length;
    if (covers) used.add(right);
    return covers;
  });
}

const problems = [...userTexts(), ...DOCS.map(docTexts)].flatMap(({ file, texts }) =>
  texts.flatMap(({ line, text }) => {
    // What is filled in is code.
    const own = text.replace(/\{[^{}]*\}/g, '{}');
    return UNPLAIN_WORDS.flatMap(({ pattern, instead }) => {
      const match = pattern.exec(own);
      if (match === null || isRight(own, match.index, match.index + match[0].length)) return [];
      return `${file}:${line} “${match[0]}”: write ${instead}. In: ${own.trim().slice(0, 120)}`;
    });
  }),
);
for (const { text } of EXCEPTIONS) {
  if (!used.has(text)) problems.push(`No text has the exception “${text}” anymore: remove it.`);
}
for (const problem of problems) console.log(problem);
if (problems.length > 0) {
  console.log('Exceptions, each with its reason, are listed in tools/words/unplain-words.ts.');
}
process.exit(problems.length === 0 ? 0 : 1);
