import type { CardFile, LineEntry, PackFile } from '../../src/content/card-schema';
import { forEachLine } from '../../src/content/compile';
import {
  type ConfirmedRival,
  confirmRival,
  type ImportedCard,
  type ImportOptions,
  type ImportResult,
  importMarkdown,
  surveyMarkdown,
} from '../../src/content/import/import-markdown';

/** What a test says about an import; everything else is the same in all tests. */
export interface ImportGiven {
  readonly us?: string;
  readonly name?: string;
  readonly personas?: PackFile['personas'];
  readonly existing?: readonly CardFile[];
  /** The rivals to confirm; by default, all that are found. */
  readonly rivals?: readonly string[];
  readonly insist?: boolean;
  readonly today?: string;
  readonly roles?: ImportOptions['roles'];
}

/** Returns a confirmed rival that the file calls by this name. */
export function rivalNamed(name: string): ConfirmedRival {
  return { name, aliases: [], inFile: [name] };
}

/** Surveys a text for Northpier; throws if it's refused. */
export function surveyOf(text: string) {
  const pack = { us: 'Northpier', personas: [] };
  const result = surveyMarkdown(
    { name: 'any.md', text },
    { us: ['Northpier'], pack, existing: [] },
  );
  if (result.kind === 'refused') throw new Error(result.refusal.what);
  return result;
}

/** Imports a text, and confirms the given rivals, or else all that the survey finds. */
export function importText(text: string, given: ImportGiven = {}): ImportResult {
  const { us = 'Northpier', personas = [], existing = [], rivals, today = '2026-11-24' } = given;
  const file = { name: given.name ?? 'any.md', text };
  const pack = { us, personas: [...personas] };
  const options = { us: [us], pack, existing, ...(given.insist && { insist: true }) };
  const surveyed = surveyMarkdown(file, options);
  if (surveyed.kind === 'refused') return surveyed;
  const found = surveyed.rivals.map(confirmRival);
  const confirmed = rivals?.map(
    (name) => found.find((each) => each.name === name) ?? rivalNamed(name),
  );
  const { roles } = given;
  return importMarkdown(file, {
    ...options,
    rivals: confirmed ?? found,
    today,
    ...(roles && { roles }),
  });
}

/** Imports a text and returns its cards; throws if it's refused. */
export function cardsOf(text: string, given: ImportGiven = {}): readonly ImportedCard[] {
  const result = importText(text, given);
  if (result.kind === 'refused') throw new Error(result.refusal.what);
  return result.cards;
}

/** Returns all lines of a card. */
export function linesOf(card: CardFile): readonly LineEntry[] {
  const all: LineEntry[] = [];
  forEachLine(card, (line) => void all.push(line));
  return all;
}
