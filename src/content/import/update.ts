import { fold } from '../../core/match/fold';
import { formatDate } from '../../core/trust/format-date';
import { withoutLostItems } from '../brought-items';
import { type CardFile, cardFile, type LineEntry } from '../card-schema';
import { forEachLine } from '../compile';
import { valueAt } from '../edit/at-path';
import { forbids } from './decide-use';
import { Ids } from './ids';
import { matchLines, wordsOfText } from './match-lines';
import type { CardUpdate, ImportOptions } from './result';
import { plainOf } from './write-inline';

/** A card after an import, and what that did to the one that was there. */
export interface Updated {
  readonly card: CardFile;
  readonly update?: {
    readonly report: CardUpdate;
    /** From the ids of the import to those on the card. */
    readonly ids: ReadonlyMap<string, string>;
  };
}

function isSame(fresh: CardFile, old: CardFile): boolean {
  const name = fold(fresh.name);
  // The aliases of a general card are nobody's names.
  const names = [old.name, ...(old.purpose ? [] : old.aliases)];
  return old.id === fresh.id || names.some((each) => fold(each) === name);
}

/** The words changed: what was found of the old ones has to be looked at again. */
function changed(fresh: LineEntry, old: LineEntry, today: string): LineEntry {
  const note = `The wording changed on ${formatDate(today)} and hasn’t been checked since. Previous wording: ${plainOf(old.text)}`;
  const use = fresh.use === 'know' ? 'know' : old.use;
  return { ...old, text: fresh.text, use, review: { ...old.review, status: 'unverified', note } };
}

function withLabel(line: LineEntry, { label }: LineEntry): LineEntry {
  const { label: _, ...rest } = line;
  return label === undefined ? rest : { ...rest, label };
}

/** Returns those keys of a part of a card that it has. */
function pick(part: unknown, keys: readonly string[]): object {
  const entries = Object.entries(part ?? {});
  return Object.fromEntries(entries.filter(([key, value]) => keys.includes(key) && value));
}

/** What the card says and the file doesn't, or not better. */
const KEPT = [
  '$schema',
  'id',
  'name',
  'purpose',
  'aliases',
  'updated',
  'owner',
  'commonWords',
  'silence',
  'notices',
  'calculators',
];

/** The IDs of wedges, objections, and rows. */
function itemIdsIn({ wedges, objections, philosophy, translations, comparisons }: CardFile) {
  const lists = [wedges?.items, objections?.items, philosophy?.rows, translations?.rows];
  const rows = comparisons?.map((table) => table.rows) ?? [];
  return [...lists, ...rows].flatMap((list) => list?.map(({ id }) => id) ?? []);
}

class Merge {
  readonly report = { kept: [] as string[], changed: [] as string[], added: [] as string[] };
  readonly ids = new Map<string, string>();
  readonly matches;
  private readonly lineIds: Ids;
  private readonly itemIds: Ids;

  constructor(
    private readonly fresh: CardFile,
    private readonly old: CardFile,
    private readonly today: string,
  ) {
    this.matches = matchLines(fresh, old);
    const taken: string[] = [];
    forEachLine(old, ({ id }) => void taken.push(id));
    this.lineIds = new Ids(taken);
    this.itemIds = new Ids(itemIdsIn(old));
  }

  /** @param isForbidden Whether a heading above the line forbids saying it. */
  line(fresh: LineEntry, isForbidden: boolean): LineEntry {
    const old = this.matches.lines.get(fresh);
    if (old === undefined) {
      const id = this.lineIds.next(fresh.id);
      this.ids.set(fresh.id, id);
      this.report.added.push(id);
      return { ...fresh, id };
    }
    this.ids.set(fresh.id, old.id);
    const isKept = wordsOfText(fresh.text) === wordsOfText(old.text);
    this.report[isKept ? 'kept' : 'changed'].push(old.id);
    const line = withLabel(isKept ? old : changed(fresh, old, this.today), fresh);
    return isForbidden || forbids(fresh.label ?? '') ? { ...line, use: 'know' } : line;
  }

  /** Adds what Markdown can't say about a wedge, an objection, or a row. */
  item<T extends { readonly id: string }>(fresh: T, place: string): T {
    const from = this.matches.items.get(place);
    const old = from === undefined ? undefined : valueAt(this.old, from.split('.'));
    if (old === undefined) return { ...fresh, id: this.itemIds.next(fresh.id) };
    // Only the rows of this table have road signs.
    const signs = place.startsWith('philosophy.') ? ['signs'] : [];
    return { ...fresh, ...pick(old, ['id', 'personas', 'rebuttal', ...signs]) };
  }

  /** Every line and item of the fresh card, as it is after the update. */
  merged(value: unknown, path: readonly (string | number)[] = [], isForbidden = false): unknown {
    if (Array.isArray(value)) {
      return value.map((each, at) => this.merged(each, [...path, at], isForbidden));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('text' in value && 'use' in value) return this.line(value as LineEntry, isForbidden);
    const isBelow =
      isForbidden || (path.length > 0 && 'title' in value && forbids(`${value.title}`));
    const inside = Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, this.merged(each, [...path, key], isBelow)]),
    );
    return 'id' in inside && path.length > 0
      ? this.item(inside as { id: string }, path.join('.'))
      : inside;
  }

  /** The ten-second answer without lines that are gone. */
  answer(ids: ReadonlySet<string>): CardFile['answer'] {
    const live = (choice: object = {}) =>
      Object.fromEntries(Object.entries(choice).filter(([, id]) => ids.has(id)));
    const { everyone, personas } = this.old.answer ?? {};
    const all = Object.entries(personas ?? {}).map(([persona, choice]) => [persona, live(choice)]);
    return {
      ...(everyone && { everyone: live(everyone) }),
      ...(personas && { personas: Object.fromEntries(all) }),
    };
  }

  card(): CardFile {
    const { old, fresh } = this;
    const parts = this.merged(fresh) as CardFile;
    const ids = new Set<string>();
    forEachLine(parts, ({ id }) => void ids.add(id));
    const { philosophy, translations, architecture } = parts;
    const heads = { ...pick(old.translations?.heads, ['differenceToSay']), ...translations?.heads };
    const merged = {
      ...pick(old, ['source']),
      ...parts,
      ...pick(old, KEPT),
      ...(old.answer && { answer: this.answer(ids) }),
      ...(philosophy && { philosophy: { ...philosophy, ...pick(old.philosophy, ['picture']) } }),
      ...(architecture && {
        architecture: { ...architecture, ...pick(old.architecture, ['rebuttal']) },
      }),
      ...(translations && { translations: { ...translations, heads } }),
    };
    const card = withoutLostItems(cardFile.parse(merged));
    const isNew = JSON.stringify(card) !== JSON.stringify(cardFile.parse(old));
    return isNew ? { ...card, updated: this.today } : old;
  }
}

/**
 * Merges a fresh import into the existing card, if there is one. Lines keep their IDs, and unchanged
 * lines their reviews; changed lines become unverified. What Markdown can't contain stays.
 */
export function updateCard(fresh: CardFile, { existing, today }: ImportOptions): Updated {
  const old = existing.find((each) => isSame(fresh, each));
  if (old === undefined) return { card: fresh };
  const merge = new Merge(fresh, old, today);
  const card = merge.card();
  const present = new Set<string>();
  forEachLine(card, ({ id }) => void present.add(id));
  const gone = merge.matches.gone.filter(({ id }) => !present.has(id));
  const removed = gone.map(({ id, text }) => ({ id, text }));
  return { card, update: { report: { ...merge.report, removed }, ids: merge.ids } };
}
