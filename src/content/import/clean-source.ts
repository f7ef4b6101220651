import type { Dropped } from './result';

/** A file's text as Markdown that the parser knows, line by line the same. */
export interface CleanSource {
  readonly text: string;
  readonly dropped: readonly Dropped[];
  /** How many embedded images were left out. */
  readonly images: number;
}

const lineEnds = (text: string) => text.replace(/[^\n]+/g, '');

/** Takes off images whose bytes are in the text, and the definitions that hold them. */
function withoutImages(text: string): { text: string; images: number } {
  let images = 0;
  const names = new Set<string>();
  let rest = text.replace(
    /^ {0,3}\[([^\]\n]{1,80})\]:[ \t]*<?data:[^\n]*$/gm,
    (_, name: string) => {
      names.add(name.toLowerCase());
      images += 1;
      return '';
    },
  );
  rest = rest.replace(/!\[([^\]\n]*)\]\(\s*<?data:[^)\s]*[^)\n]*\)/g, (_, alt: string) => {
    images += 1;
    return alt;
  });
  rest = rest.replace(/<img\b[^<>]*?src=(?:"data:[^"]*"|'data:[^']*')[^<>]*>/gi, () => {
    images += 1;
    return '';
  });
  if (names.size > 0) {
    rest = rest.replace(/!\[([^\]\n]*)\]\[([^\]\n]*)\]/g, (all, alt: string, name: string) =>
      names.has((name || alt).toLowerCase()) ? alt : all,
    );
  }
  return { text: rest, images };
}

/** A callout is a note, and no quotation: its frame goes. */
function withoutCallouts(text: string): string {
  let isOpen = false;
  return text
    .split('\n')
    .map((line) => {
      const [, title] = /^[ \t]*>[ \t]*\[!\w+\][+-]?[ \t]*(.*)$/.exec(line) ?? [];
      if (title !== undefined) isOpen = true;
      else if (!/^[ \t]*>/.test(line)) isOpen = false;
      if (title !== undefined) return title === '' ? '' : `**${title}**`;
      return isOpen ? line.replace(/^[ \t]*>[ \t]?/, '') : line;
    })
    .join('\n');
}

type Change = readonly [pattern: RegExp, instead: string | ((...groups: string[]) => string)];

/** What editors write around text: the text stays. */
const FRAMES: readonly Change[] = [
  // Bullets that were typed as characters
  [/^([ \t]*)[•◦▪‣●][ \t]+(?=\S)/gm, '$1- '],
  // Notion
  [/^[ \t]*<\/?aside>[ \t]*$/gm, ''],
  // Confluence
  [
    /^[ \t]*\{(?:info|note|tip|warning|panel|expand|excerpt|section|column)(?::([^{}\n]*))?\}[ \t]*$/gm,
    (_, given = '') => /title=([^|}]*)/.exec(given)?.[1]?.replace(/^.+$/, '**$&**') ?? '',
  ],
  [
    /\{(?:status|color|anchor):?[^{}\n]{0,80}\}/g,
    (all) => /title=([^|}]*)/.exec(all ?? '')?.[1] ?? '',
  ],
  [/^:::[ \t]*\w*[ \t]*(.*)$/gm, '$1'],
  // Word, through pandoc
  [/\[([^[\]\n]*)\]\{\.(?:insertion|underline|mark|smallcaps)[^{}\n]*\}/g, '$1'],
  [/\[\]\{[^{}\n]*\}/g, ''],
  [/\{\+\+([^+\n]*)\+\+\}/g, '$1'],
  // Obsidian
  [/!?\[\[([^[\]|\n]+)\|([^[\]|\n]+)\]\]/g, '$2'],
  [/!?\[\[(?!_?toc)([^[\]|\n]+)\]\]/gi, '$1'],
  [/(?<![=\w])==([^=\n]+)==(?!=)/g, '$1'],
];

/** What isn't shown in the editor, or was deleted there. */
const HIDDEN: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/%%([\s\S]{0,2000}?)%%/g, 'a hidden comment'],
  [/\[([^[\]\n]*)\]\{\.comment-start[^{}\n]*\}/g, 'a comment'],
  [/\[([^[\]\n]*)\]\{\.deletion[^{}\n]*\}/g, 'deleted text'],
  [/\{>>([^<\n]*)<<\}/g, 'a comment'],
  [/\{--([^\n]{0,500}?)--\}/g, 'deleted text'],
];

const CODE = /^ {0,3}(?:```|~~~)/;

/** Cuts a line of a table at the columns that its rule marks. */
function cellsAt(line: string, starts: readonly number[]): readonly string[] {
  return starts.map((start, at) =>
    line
      .slice(start, starts[at + 1] ?? undefined)
      .replace(/[|\s]+$/, '')
      .trim(),
  );
}

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;

/** Rows of a table that take several lines become one; the lines after it stay empty, outside of the table. */
function pipeTable(groups: readonly (readonly (readonly string[])[])[], length: number): string[] {
  const [head, ...body] = groups.map((lines) =>
    (lines[0] ?? []).map((_, at) =>
      lines
        .map((cells) => cells[at] ?? '')
        .join(' ')
        .trim(),
    ),
  );
  if (head === undefined) return [];
  const made = [row(head), row(head.map(() => '---')), ...body.map(row)];
  return [...made, ...Array<string>(Math.max(0, length - made.length)).fill('')];
}

/** Word's tables, as pandoc writes them: drawn with + and |, or set in columns over a dashed rule. */
function withPipeTables(text: string): string {
  const lines = text.split('\n');
  const all: string[] = [];
  let isCode = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (CODE.test(line)) isCode = !isCode;
    const isGrid = !isCode && /^ {0,3}\+(?:[-=:]+\+){2,}\s*$/.test(line);
    const isRule = !isCode && /^ {0,3}-{3,}(?: +-{3,})+\s*$/.test(lines[at + 1] ?? '');
    if (isGrid) {
      const starts = [...line.matchAll(/\+/g)].map(({ index }) => index + 1).slice(0, -1);
      const groups: (readonly string[])[][] = [[]];
      let end = at + 1;
      for (; /^ {0,3}[|+]/.test(lines[end] ?? ''); end += 1) {
        const each = lines[end] ?? '';
        if (each.trimStart().startsWith('+')) groups.push([]);
        else groups.at(-1)?.push(cellsAt(each.replace(/^( *)\|/, '$1 '), starts));
      }
      all.push(
        ...pipeTable(
          groups.filter(({ length }) => length > 0),
          end - at,
        ),
      );
      at = end - 1;
    } else if (isRule && line.trim() !== '') {
      const rule = lines[at + 1] ?? '';
      const starts = [...rule.matchAll(/-{3,}/g)].map(({ index }, each) =>
        each === 0 ? 0 : index,
      );
      let end = at + 2;
      const groups = [[cellsAt(line, starts)]];
      for (; (lines[end] ?? '').trim() !== '' && !/^[ -]+$/.test(lines[end] ?? ''); end += 1) {
        groups.push([cellsAt(lines[end] ?? '', starts)]);
      }
      if (/^[ -]+$/.test(lines[end] ?? '') && (lines[end] ?? '').trim() !== '') end += 1;
      all.push(...pipeTable(groups, end - at));
      at = end - 1;
    } else all.push(line);
  }
  return all.join('\n');
}

/** Makes plain Markdown of what editors export. Loses no words but those that it lists. */
export function cleanSource(source: string): CleanSource {
  const { text, images } = withoutImages(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const dropped: Dropped[] = [];
  let clean = text;
  for (const [pattern, why] of HIDDEN) {
    clean = clean.replace(pattern, (all, words: string, at: number) => {
      const line = clean.slice(0, at).split('\n').length;
      if (words.trim() !== '') dropped.push({ line, text: words.trim(), why });
      return lineEnds(all);
    });
  }
  for (const [pattern, instead] of FRAMES) {
    clean =
      typeof instead === 'string'
        ? clean.replace(pattern, instead)
        : clean.replace(pattern, instead);
  }
  return { text: withPipeTables(withoutCallouts(clean)), dropped, images };
}
