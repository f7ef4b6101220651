import type { Line, ReviewStatus } from '../card/line';
import { withoutDirectionControls } from '../text/direction';
import { isRisky, isSupported, isUnsourcedStory, type LineStatus } from '../trust/line-status';
import type { Block, RichText } from './block';
import { type Clip, type CopyOptions, clipOfBlocks, copiedText } from './clip';
import type { PartContent, Passage } from './part-content';
import { plain } from './template';
import { type LineWording, originalWording, saferWording } from './wording';

/** The statuses that the rep is warned about. The original text of a risky line is never copied with others. */
type Flag = Extract<LineStatus, 'unverified' | 'changed'>;

/** A section as one copy, with what the rep needs to know about it. */
export interface PartCopy {
  readonly clip: Clip;
  /** The ids of the copied wordings. */
  readonly ids: readonly string[];
  /** The number of lines copied in their safer wording. */
  readonly safer: number;
  /** The number of lines copied in their original wording although it's unverified or outdated. */
  readonly flagged: Readonly<Record<Flag, number>>;
  /** The number of lines left out, by reason. */
  readonly leftOut: Readonly<Record<'internal' | 'disputed' | 'unsourced' | 'private', number>>;
  /** The copy contains internal lines, as only a table's can: empty cells would make it useless. */
  readonly isInternal: boolean;
}

/** How a line is copied together with others, or why it's left out. */
type Outcome =
  | {
      readonly kind: 'copied';
      readonly wording: LineWording;
      /** The wording is the safer one, or else the original with this status. */
      readonly version: 'safer' | Exclude<ReviewStatus, 'disputed'>;
    }
  | { readonly kind: keyof PartCopy['leftOut'] };

/** What to do with internal lines. `safer-only` leaves out those without a safer wording. */
type InternalRule = 'leave-out' | 'safer-only' | 'include';

/** Prefers the safer wording, because nobody checks each line of a section before copying it. */
function outcomeFor(line: Line, rule: InternalRule): Outcome {
  const { use, review, isPrivate } = line;
  if (isPrivate) return { kind: 'private' };
  const isInternal = use === 'know' && rule !== 'include';
  const safer = isSupported(review) && !isInternal ? undefined : saferWording(line);
  if (isInternal && (rule === 'leave-out' || !safer)) return { kind: 'internal' };
  if (safer) return { kind: 'copied', wording: safer, version: 'safer' };
  if (isUnsourcedStory(review)) return { kind: 'unsourced' };
  if (review.status === 'disputed') return { kind: 'disputed' };
  return { kind: 'copied', wording: originalWording(line), version: review.status };
}

/** Returns the wordings in which lines are copied together, without those of lines that are left out. */
export function wordingsToCopy(lines: readonly Line[]): readonly LineWording[] {
  return wordingsOf(lines.map((line) => outcomeFor(line, 'leave-out')));
}

function wordingsOf(outcomes: readonly Outcome[]): readonly LineWording[] {
  return outcomes.flatMap((each) => (each.kind === 'copied' ? each.wording : []));
}

type Summary = Pick<PartCopy, 'ids' | 'safer' | 'flagged' | 'leftOut'>;

function summaryOf(outcomes: readonly Outcome[]): Summary {
  const count = (kind: Outcome['kind']) => outcomes.filter((each) => each.kind === kind).length;
  const countVersion = (version: Flag | 'safer') =>
    outcomes.filter((each) => each.kind === 'copied' && each.version === version).length;
  return {
    ids: wordingsOf(outcomes).map(({ id }) => id),
    safer: countVersion('safer'),
    flagged: { unverified: countVersion('unverified'), changed: countVersion('changed') },
    leftOut: {
      internal: count('internal'),
      disputed: count('disputed'),
      unsourced: count('unsourced'),
      private: count('private'),
    },
  };
}

function citationsOf(outcomes: readonly Outcome[]) {
  return wordingsOf(outcomes).flatMap(({ citation }) => citation ?? []);
}

/** Returns the objection above its answer, in bold and quoted, because it's the buyer who says it. */
function objectionBlock({ objection }: Passage, options: CopyOptions): readonly Block[] {
  if (objection === undefined || objection.isPrivate || isRisky(objection.review)) return [];
  const quoted = copiedText(objection.text, options);
  const mark = plain('"');
  return [{ kind: 'paragraph', text: [{ kind: 'strong', children: [mark, ...quoted, mark] }] }];
}

function passageOutcomes({ lines, usesSaferForInternal }: Passage): readonly Outcome[] {
  return lines.map((line) => outcomeFor(line, usesSaferForInternal ? 'safer-only' : 'leave-out'));
}

function rowOutcomes({ lines }: { readonly lines: readonly Line[] }): readonly Outcome[] {
  return lines.map((line) => outcomeFor(line, 'include'));
}

/** Returns whether {@link copyOfPart} returns a copy, without making it. */
export function isCopyable(content: PartContent): boolean {
  const outcomes =
    content.kind === 'table'
      ? content.rows.flatMap(rowOutcomes)
      : content.passages.flatMap(passageOutcomes);
  return outcomes.some(({ kind }) => kind === 'copied');
}

function copyOfPassages(all: readonly Passage[], options: CopyOptions): PartCopy | undefined {
  const outcomes: Outcome[] = [];
  const blocks: Block[] = [];
  let items: RichText[] = [];
  const flushList = () => {
    if (items.length > 0) blocks.push({ kind: 'list', items });
    items = [];
  };
  for (const passage of all) {
    const own = passageOutcomes(passage);
    outcomes.push(...own);
    const texts = wordingsOf(own).map(({ text }) => copiedText(text, options));
    if (texts.length === 0) continue;
    if (passage.objection === undefined) {
      items.push(...texts);
      continue;
    }
    flushList();
    blocks.push(...objectionBlock(passage, options));
    blocks.push(...texts.map((text): Block => ({ kind: 'paragraph', text })));
  }
  flushList();
  if (blocks.length === 0) return undefined;
  const clip = clipOfBlocks(blocks, citationsOf(outcomes), options);
  return { clip, ...summaryOf(outcomes), isInternal: false };
}

function copyOfTable(
  { heads, rows }: Extract<PartContent, { kind: 'table' }>,
  options: CopyOptions,
): PartCopy | undefined {
  const outcomes = rows.map(rowOutcomes);
  if (wordingsOf(outcomes.flat()).length === 0) return undefined;
  const cells = rows.map(({ name }, index): readonly RichText[] => [
    [plain(withoutDirectionControls(name))],
    ...(outcomes[index] ?? []).map((each) =>
      each.kind === 'copied' ? copiedText(each.wording.text, options) : [],
    ),
  ]);
  const clip = clipOfBlocks(
    [{ kind: 'table', heads: heads.map(withoutDirectionControls), rows: cells }],
    citationsOf(outcomes.flat()),
    options,
  );
  // Even if every internal cell has a safer wording, the table as a whole isn't a talk track.
  const isInternal = rows.some(({ lines }) => lines.some(({ use }) => use === 'know'));
  return { clip, ...summaryOf(outcomes.flat()), isInternal };
}

/**
 * Returns a section as one copy: the lines that a rep can say or ask, in their safer wording if the original
 * has a problem. A table is copied as a table, including its internal cells. Undefined if every line is
 * left out.
 */
export function copyOfPart(content: PartContent, options: CopyOptions): PartCopy | undefined {
  return content.kind === 'table'
    ? copyOfTable(content, options)
    : copyOfPassages(content.passages, options);
}
