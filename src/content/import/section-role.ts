import type { Entry } from './entry';
import { isAnswering } from './exchanges';
import { isQuestion, isQuoted } from './leaf';
import { type Names, roleOf, sideOf, toldBy, wordsOf } from './names';
import { personaOf } from './persona-of';
import type { Role } from './role';
import type { Setting } from './task';

/** Returns whether a section is of points at which we win, each a section of its own. */
export function arePoints({ entries }: Entry): boolean {
  const points = entries.filter(({ kind }) => kind === 'section');
  return (
    points.length > 1 &&
    points.every((each) => each.entries.some(({ label }) => label !== undefined))
  );
}

/** Returns whether a section is of nothing but links. */
export function isLinks({ entries }: Entry): boolean {
  return (
    entries.length > 0 &&
    entries.every(({ kind, points }) => kind !== 'section' && points !== undefined)
  );
}

/** Returns what a heading says its section is for, and whether it's about winning and losing at once. */
export function ownRole(label: string, names: Names): { role?: Role; isMixed: boolean } {
  if (label === '' || isQuoted(label)) return { isMixed: false };
  const told = toldBy(label, names);
  const roles = names.vocabulary.rolesIn(wordsOf(label, names));
  const wins = roles.some((role) => role === 'fit' || role === 'weWin');
  const loses = roles.some((role) => role === 'concede' || role === 'theyWin');
  const isMixed = wins && loses && /\b(?:vs?\.?|and|or|und|oder|et|ou|y|e|и)\b|[&/]/iu.test(label);
  // A question can use any word: "Isn't it open source?" heads no sources.
  const least = isQuestion(label) ? 0.4 : 0;
  if (told === undefined || isMixed || told.share < least) return { isMixed };
  return { role: told.role, isMixed };
}

/** Returns what a section is for, by the labels and the kinds of text in it. */
export function roleOfShape({ entries }: Entry, { names, pack }: Setting): Role | undefined {
  const rolesOf = (all: readonly Entry[]) => all.map(({ label }) => roleOf(label, names) ?? '');
  const roles = rolesOf(entries);
  const ofSummary = roles.filter((role) => /^(?:oneLiner|theyWin|weWin|trap)$/.test(role));
  if (new Set(ofSummary).size > 1) return 'summary';
  const sections = entries.filter(({ kind }) => kind === 'section');
  const isWedge = (each: Entry) => {
    const inner = rolesOf(each.entries);
    const others = inner.filter((role) => /^(?:proof|reality|evidence|contrast|claim)$/.test(role));
    return inner.includes('attack') && others.length > 0;
  };
  if (sections.some(isWedge)) return 'wedges';
  const isAnswered = roles.some((role) => role !== 'position' && isAnswering(role || undefined));
  if (roles.includes('objection') && isAnswered) return 'objection';
  const named = entries.filter(({ label = '' }) => personaOf(label, pack) !== undefined);
  if (named.length > 0 && named.length * 2 > entries.length) return 'persona';
  const isAllQuoted = entries.every(
    ({ kind, label = '' }) => kind === 'section' && isQuoted(label),
  );
  if (entries.length > 0 && isAllQuoted) return 'objection';
  const items = entries.filter(({ kind }) => kind === 'item');
  const asked = items.filter(({ text = '' }) => isQuestion(text));
  const isUnlabeled = items.every(({ label }) => label === undefined);
  if (asked.length > 1 && asked.length * 3 >= items.length * 2 && isUnlabeled) return 'question';
  const sides = items.map(({ label }) => (label === undefined ? undefined : sideOf(label, names)));
  return sides.includes('us') && sides.includes('them') ? 'architecture' : undefined;
}
