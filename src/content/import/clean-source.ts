import { pipeTables } from './pipe-tables';
import type { Dropped } from './result';

/** A file's text as Markdown that the parser knows, with the same line numbers. */
export interface CleanSource {
  readonly text: string;
  readonly dropped: readonly Dropped[];
  /** How many embedded images were left out. */
  readonly images: number;
}

/** Removes images whose bytes are in the text, and the definitions of their addresses. */
function withoutImages(text: string): { text: string; images: number } {
  let images = 0;
  const names = new Set<string>();
  const counted = (words = '') => {
    images += 1;
    return words;
  };
  const rest = text
    .replace(/^ {0,3}\[([^\]\n]{1,80})\]:[ \t]*<?data:[^\n]*$/gm, (_, name: string) => {
      names.add(name.toLowerCase());
      return counted();
    })
    .replace(/!\[([^\]\n]*)\]\(\s*<?data:[^)\s]*[^)\n]*\)/g, (_, alt: string) => counted(alt))
    .replace(/<img\b[^<>]*?src=(?:"data:[^"]*"|'data:[^']*')[^<>]*>/gi, (tag) =>
      counted(/\balt=(["'])(.*?)\1/i.exec(tag)?.[2]),
    );
  if (names.size === 0) return { text: rest, images };
  const shown = (all: string, alt: string, name: string) =>
    names.has((name || alt).toLowerCase()) ? alt : all;
  return { text: rest.replace(/!\[([^\]\n]*)\]\[([^\]\n]*)\]/g, shown), images };
}

/** The kinds of notes that editors set in a frame. They say nothing about the text. */
const NOTE =
  'note|tip|hint|info|abstract|summary|important|warning|caution|danger|success|question|failure|bug|example|quote|details|todo';
const IS_NOTE = new RegExp(`^(?:${NOTE})(?:\\|.*)?$`, 'i');

/** Removes the frames of callouts, so that they don't look like quotations. */
function withoutCallouts(text: string): string {
  let isOpen = false;
  return text
    .split('\n')
    .map((line) => {
      const [, kind = '', given] = /^[ \t]*>[ \t]*\[!([^\]\n]+)\][+-]?[ \t]*(.*)$/.exec(line) ?? [];
      isOpen = given !== undefined || (isOpen && /^[ \t]*>/.test(line));
      if (given === undefined) return isOpen ? line.replace(/^[ \t]*>[ \t]?/, '') : line;
      const title = given === '' && !IS_NOTE.test(kind) ? kind : given;
      return title === '' ? '' : `**${title}**`;
    })
    .join('\n');
}

/** Returns the title among the parameters of a macro, or the parameters if they're a text. */
function wordsOfMacro(given = ''): string {
  return given.includes('=') ? (/title=([^|}]*)/.exec(given)?.[1] ?? '') : given.trim();
}

/** What editors write around text, which stays. */
const FRAMES: readonly (readonly [RegExp, string | ((...groups: string[]) => string)])[] = [
  // Bullets that were typed as characters
  [/^([ \t]*)[•◦▪‣●][ \t]+(?=\S)/gm, '$1- '],
  // Notion
  [/^[ \t]*<\/?aside>[ \t]*$/gm, ''],
  // Confluence
  [
    /^[ \t]*\{(?:info|note|tip|warning|panel|expand|excerpt|section|column)(?::([^{}\n]*))?\}[ \t]*$/gm,
    (_, given) => wordsOfMacro(given).replace(/^.+$/, '**$&**'),
  ],
  [/\{(?:status|color|anchor)(?::[#\w-]+)?\}/g, ''],
  [/\{(?:status|color|anchor):([^{}\n]{0,80}=[^{}\n]{0,80})\}/g, (_, given) => wordsOfMacro(given)],
  [new RegExp(`^:::+[ \\t]*(?:\\{[^{}\\n]*\\}|(?:${NOTE})\\b)?[ \\t]*(.*)$`, 'gim'), '$1'],
  // Word, through pandoc
  [/\[([^[\]\n]*)\]\{\.(?:insertion|underline|mark|smallcaps)[^{}\n]*\}/g, '$1'],
  [/\[\]\{[#.][^{}\n]*\}/g, ''],
  [/\{\+\+([^+\n]*)\+\+\}/g, '$1'],
  // Obsidian
  [/!?\[\[([^[\]|\n]+)\|([^[\]|\n]+)\]\]/g, '$2'],
  [/!?\[\[(?!_?toc)([^[\]|\n]+)\]\]/gi, '$1'],
  [/(?<![=\w])==([^=\n]+)==(?!=)/g, '$1'],
];

/** What isn't shown in the editor, or was deleted there. */
const HIDDEN: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/(?<![\d%])%%(?!%)([\s\S]{0,2000}?)%%/g, 'a hidden comment'],
  [/\[([^[\]\n]*)\]\{\.comment-start[^{}\n]*\}/g, 'a comment'],
  [/\[([^[\]\n]*)\]\{\.deletion[^{}\n]*\}/g, 'deleted text'],
  [/\{>>([^<\n]*)<<\}/g, 'a comment'],
  [/\{--([^\n]{0,500}?)--\}/g, 'deleted text'],
];

const lineEndsIn = (text: string) => text.split('\n').length - 1;

function withoutHidden(text: string, firstLine: number, dropped: Dropped[]): string {
  return HIDDEN.reduce((shown, [pattern, why]) => {
    let [seen, line] = [0, firstLine];
    return shown.replace(pattern, (all, words: string, at: number) => {
      line += lineEndsIn(shown.slice(seen, at));
      seen = at;
      if (words.trim() !== '') dropped.push({ line, text: words.trim(), why });
      return '\n'.repeat(lineEndsIn(all));
    });
  }, text);
}

function withoutFrames(text: string): string {
  return FRAMES.reduce(
    // Both kinds of replacement are allowed, but no overload of `replace` accepts their union.
    (shown, [pattern, instead]) => shown.replace(pattern, instead as string),
    text,
  );
}

interface Run {
  readonly isCode: boolean;
  readonly lines: string[];
}

/** Splits a text into what is inside and outside of fenced code. */
function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let fence = '';
  for (const line of text.split('\n')) {
    const [mark = ''] = /^ {0,3}(?:`{3,}|~{3,})/.exec(line) ?? [];
    const isCode = fence !== '' || mark !== '';
    const last = runs.at(-1);
    if (last?.isCode === isCode) last.lines.push(line);
    else runs.push({ isCode, lines: [line] });
    if (fence === '') fence = mark.trim();
    else if (mark.trim().startsWith(fence)) fence = '';
  }
  return runs;
}

/** Returns plain Markdown for what editors export. Loses no words but those that it lists. */
export function cleanSource(source: string): CleanSource {
  const { text, images } = withoutImages(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const dropped: Dropped[] = [];
  let line = 1;
  const clean = runsOf(text).map(({ isCode, lines }) => {
    const run = lines.join('\n');
    const first = line;
    line += lines.length;
    if (isCode) return run;
    return pipeTables(withoutCallouts(withoutFrames(withoutHidden(run, first, dropped))));
  });
  return { text: clean.join('\n'), dropped, images };
}
