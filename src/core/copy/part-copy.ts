import type { Line, ReviewStatus } from '../card/line';
import { withoutDirectionControls } from '../text/direction';
import { isRisky, isSupported, isUnsourcedStory, type LineStatus } from '../trust/line-status';
import type { Block, Words } from './block';
import { type Clip, type CopyOptions, clipOfBlocks, copiedText } from './clip';
import type { PartContent, Passage } from './part-content';
import { type LineWording, originalWording, saferWording } from './wording';

/** What a rep has to know of words that go along with others. The own text of a risky line never does. */
type Doubt = Extract<LineStatus, 'unverified' | 'changed'>;

/** A part as it goes on the clipboard, with what the rep has to know of it. */
export interface PartCopy {
  readonly clip: Clip;
  /** Under which it is remembered what was copied. */
  readonly ids: readonly string[];
  /** How many lines went along in their safer wording. */
  readonly safer: number;
  /** How many went along in words for which nothing public speaks, or no longer. */
  readonly doubted: Readonly<Record<Doubt, number>>;
  /** How many stayed behind, by the reason. */
  readonly left: Readonly<Record<'internal' | 'disputed' | 'unsourced' | 'private', number>>;
  /** Internal lines are among them: a table says nothing with holes in it. */
  readonly isInternal: boolean;
}

/** How a line goes along with others, or why it does not. */
type Taken =
  | {
      readonly kind: 'taken';
      readonly wording: LineWording;
      /** Whether in its safer wording; if not, how its own stands. */
      readonly words: 'safer' | Exclude<ReviewStatus, 'disputed'>;
    }
  | { readonly kind: keyof PartCopy['left'] };

/** What becomes of internal lines: they stay behind, go in safer words if they have any, or just go. */
type Internal = 'stays' | 'safer' | 'goes';

/** Nobody looks at each line of a part before copying it: what may not hold goes in words that do. */
function take(line: Line, internal: Internal): Taken {
  const { use, review, isPrivate } = line;
  if (isPrivate) return { kind: 'private' };
  const isKept = use === 'know' && internal !== 'goes';
  const safer = isSupported(review) && !isKept ? undefined : saferWording(line);
  if (isKept && (internal === 'stays' || !safer)) return { kind: 'internal' };
  if (safer) return { kind: 'taken', wording: safer, words: 'safer' };
  if (isUnsourcedStory(review)) return { kind: 'unsourced' };
  if (review.status === 'disputed') return { kind: 'disputed' };
  return { kind: 'taken', wording: originalWording(line), words: review.status };
}

/** The words in which lines go along with others; nothing of a line that stays behind. */
export function wordingsFor(lines: readonly Line[]): readonly LineWording[] {
  return wordingsOf(lines.map((line) => take(line, 'stays')));
}

function wordingsOf(taken: readonly Taken[]): readonly LineWording[] {
  return taken.flatMap((each) => (each.kind === 'taken' ? each.wording : []));
}

function summaryOf(taken: readonly Taken[]): Pick<PartCopy, 'ids' | 'safer' | 'doubted' | 'left'> {
  const count = (kind: Taken['kind']) => taken.filter((each) => each.kind === kind).length;
  const inWords = (words: Doubt | 'safer') =>
    taken.filter((each) => each.kind === 'taken' && each.words === words).length;
  return {
    ids: wordingsOf(taken).map(({ id }) => id),
    safer: inWords('safer'),
    doubted: { unverified: inWords('unverified'), changed: inWords('changed') },
    left: {
      internal: count('internal'),
      disputed: count('disputed'),
      unsourced: count('unsourced'),
      private: count('private'),
    },
  };
}

function backingsOf(taken: readonly Taken[]) {
  return wordingsOf(taken).flatMap(({ backing }) => backing ?? []);
}

/**
 * What the buyer says stands above its answer, in bold and as the buyer's; the only line that is not
 * ours to say.
 */
function saidBlock({ said }: Passage, options: CopyOptions): readonly Block[] {
  if (said === undefined || said.isPrivate || isRisky(said.review)) return [];
  const theirs = copiedText(said.text, options);
  const children: Words = [{ kind: 'text', text: '"' }, ...theirs, { kind: 'text', text: '"' }];
  return [{ kind: 'words', words: [{ kind: 'strong', children }] }];
}

function takenOf({ lines, saysInternal }: Passage): readonly Taken[] {
  return lines.map((line) => take(line, saysInternal ? 'safer' : 'stays'));
}

function takenOfRow({ lines }: { readonly lines: readonly Line[] }): readonly Taken[] {
  return lines.map((line) => take(line, 'goes'));
}

/** Whether {@link copyOfPart} gives anything; told without making the copy. */
export function mayBeCopied(content: PartContent): boolean {
  const taken =
    content.kind === 'table' ? content.rows.flatMap(takenOfRow) : content.passages.flatMap(takenOf);
  return taken.some(({ kind }) => kind === 'taken');
}

function copyOfPassages(all: readonly Passage[], options: CopyOptions): PartCopy | undefined {
  const taken: Taken[] = [];
  const blocks: Block[] = [];
  let loose: Words[] = [];
  const flush = () => {
    if (loose.length > 0) blocks.push({ kind: 'list', items: loose });
    loose = [];
  };
  for (const passage of all) {
    const own = takenOf(passage);
    taken.push(...own);
    const words = wordingsOf(own).map(({ text }) => copiedText(text, options));
    if (words.length === 0) continue;
    if (passage.said === undefined) {
      loose.push(...words);
      continue;
    }
    flush();
    blocks.push(...saidBlock(passage, options));
    blocks.push(...words.map((each): Block => ({ kind: 'words', words: each })));
  }
  flush();
  if (blocks.length === 0) return undefined;
  const clip = clipOfBlocks(blocks, backingsOf(taken), options);
  return { clip, ...summaryOf(taken), isInternal: false };
}

function copyOfTable(
  { heads, rows }: Extract<PartContent, { kind: 'table' }>,
  options: CopyOptions,
): PartCopy | undefined {
  const taken = rows.map(takenOfRow);
  if (wordingsOf(taken.flat()).length === 0) return undefined;
  const cells = rows.map(({ name }, index): readonly Words[] => [
    [{ kind: 'text', text: withoutDirectionControls(name) }],
    ...(taken[index] ?? []).map((each) =>
      each.kind === 'taken' ? copiedText(each.wording.text, options) : [],
    ),
  ]);
  const clip = clipOfBlocks(
    [{ kind: 'table', heads: heads.map(withoutDirectionControls), rows: cells }],
    backingsOf(taken.flat()),
    options,
  );
  // By what the card says of the lines: a safer wording in a cell makes the table no talk track.
  const isInternal = rows.some(({ lines }) => lines.some(({ use }) => use === 'know'));
  return { clip, ...summaryOf(taken.flat()), isInternal };
}

/**
 * A whole part as one copy: what may be said and asked, in safer words where a line's own may not
 * hold. A table goes as a table, its internal cells too. Nothing where no line may go along.
 */
export function copyOfPart(content: PartContent, options: CopyOptions): PartCopy | undefined {
  return content.kind === 'table'
    ? copyOfTable(content, options)
    : copyOfPassages(content.passages, options);
}
