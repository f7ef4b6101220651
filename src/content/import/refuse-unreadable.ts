import { MAX_FILE_BYTES, NOT_TEXT, TOO_LARGE } from './limits';
import type { MarkdownFile, Refusal } from './result';

/** Lists and quotations within each other. */
const MAX_DEPTH = 24;
/** Marks in one paragraph: pairing them takes time that grows with the square of their number. */
const MAX_MARKS = 3000;

/** Two hundred cards have far fewer lines with words. Longer tables are data. */
const MAX_LINES = 15_000;
/** Marks in the whole file. Reading more takes over 5 s; a long battlecard has a few hundred. */
const MAX_ALL_MARKS = 20_000;

const MARKS = /[*_[\]~`<&\\]/g;
/** What begins a text of its own, whose marks are paired apart. */
const BEGINS = /^[ \t>]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t])/;
const DELIMITER = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)+$/;
const INDENT = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;
const BINARY = /\0|�{3}/;

/** How deep a line stands at most: a quotation mark or a list's mark counts one, as do two blanks. */
function depthOf(line: string): number {
  const indent = INDENT.exec(line)?.[0] ?? '';
  const marks = indent.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
  const blanks = indent.replace(/\t/g, '    ').match(/ /g)?.length ?? 0;
  return Math.max(marks, Math.floor(blanks / 2));
}

/** Only what may hold a list can be nested: text that is merely indented far is code. */
function isNested(line: string): boolean {
  return /^[ \t>]*(?:[-*+]|\d{1,9}[.)]|>)/.test(line);
}

/** The length of a text in UTF-8. */
function bytesOf(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return text.length + count(/[\u0080-\uffff]/g) + count(/[\u0800-\ud7ff\ue000-\uffff]/g);
}

/** What makes a file too much to read, or no text at all; looked for before it is parsed. */
export function refuseUnreadable({ name: file, text }: MarkdownFile): Refusal | undefined {
  if (bytesOf(text) > MAX_FILE_BYTES) return { file, ...TOO_LARGE };
  if (BINARY.test(text)) return { file, ...NOT_TEXT };
  if (text.trim() === '') {
    return { file, reason: 'empty', what: 'The file is empty.', fix: 'Choose another file.' };
  }
  return refuseTangled(file, text);
}

function refuseTangled(file: string, text: string): Refusal | undefined {
  const refuse = (reason: Refusal['reason'], what: string, fix: string) => {
    return { file, reason, what, fix };
  };
  const signs = 'formatting characters such as * or [.';
  let [marks, allMarks, lines] = [0, 0, 0];
  let isTable = false;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (isNested(line) && depthOf(line) > MAX_DEPTH) {
      const what = `Line ${index + 1} is nested more than ${MAX_DEPTH} levels deep in lists or quotes.`;
      return refuse('too-deep', what, 'Flatten the lists around that line.');
    }
    const isBlank = line.trim() === '';
    isTable = !isBlank && (isTable || DELIMITER.test(line));
    const inLine = line.match(MARKS)?.length ?? 0;
    marks = (isBlank || isTable || BEGINS.test(line) ? 0 : marks) + inLine;
    lines += isBlank ? 0 : 1;
    allMarks += inLine;
    if (marks > MAX_MARKS) {
      const what = `The paragraph at line ${index + 1} has more than ${MAX_MARKS} ${signs}`;
      return refuse('too-deep', what, 'Split that paragraph with blank lines.');
    }
  }
  const isLong = lines > MAX_LINES;
  if (!isLong && allMarks <= MAX_ALL_MARKS) return undefined;
  const most = isLong ? `${MAX_LINES} lines.` : `${MAX_ALL_MARKS} ${signs}`;
  return refuse(
    'too-large',
    `The file has more than ${most}`,
    'Split it into one file per competitor.',
  );
}
