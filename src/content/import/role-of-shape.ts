import type { Entry } from './entry';
import { isExchange } from './exchanges';
import { isQuestion, isQuoted, type Leaf, leavesOf } from './leaf';
import { sideOf } from './names';
import { personaOf } from './persona-of';
import type { Role } from './role';
import { roleOf, type Setting } from './task';

function labelsIn(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) => [
    ...(entry.label === undefined ? [] : [entry.label]),
    ...labelsIn(entry.kind === 'table' ? [] : entry.entries),
  ]);
}

function hasAnswers(entry: Entry, setting: Setting): boolean {
  return entry.entries.some(({ label }) => {
    const role = roleOf(label, setting);
    return role === 'answer' || role === 'stance' || role === 'talk';
  });
}

function count<T>(all: readonly T[], is: (each: T) => boolean): number {
  return all.filter(is).length;
}

/** Most of the words to look at are of one kind. */
function areMostly(leaves: readonly Leaf[], is: (leaf: Leaf) => boolean): boolean {
  return leaves.length > 0 && count(leaves, is) * 2 > leaves.length;
}

/** What a section is for by the labels within it, whatever its heading says. */
export function roleOfLabels({ entries }: Entry, setting: Setting): Role | undefined {
  const roles = labelsIn(entries).map((label) => roleOf(label, setting));
  const has = (...wanted: readonly Role[]) =>
    count(roles, (role) => role !== undefined && wanted.includes(role));
  const personas = labelsIn(entries).filter(
    (label) => personaOf(label, setting.pack) !== undefined,
  );
  if (personas.length > 0 && has('objection', 'answer', 'attack', 'stance') === 0) return 'persona';
  if (has('objection') > 0 && has('answer', 'stance', 'talk') > 0) return 'objection';
  if (has('attack') > 0 && has('attack', 'reality', 'evidence', 'contrast', 'proof', 'claim') > 1) {
    return entries.some(({ kind }) => kind === 'section') ? 'wedges' : undefined;
  }
  if (has('oneLiner', 'theyWin', 'weWin', 'trap') > 1) return 'summary';
  const answered = entries.filter((each) => hasAnswers(each, setting));
  if (answered.length > 0 && answered.length * 2 > entries.length) return 'objection';
  return undefined;
}

/** What a section is for by what kind of words stand in it. */
export function roleOfWords({ entries }: Entry, setting: Setting): Role | undefined {
  const own = entries.filter(({ kind }) => kind !== 'section' && kind !== 'table');
  const leaves = own.flatMap((each) => leavesOf(each));
  const items = own.filter(({ kind }) => kind === 'item' || kind === 'step');
  const asked = items.flatMap((each) => leavesOf(each)).filter(({ depth }) => depth === 0);
  if (leaves.some(({ text }) => isExchange(text))) return 'objection';
  const quoted = entries.filter(({ kind, label }) => kind === 'section' && isQuoted(label ?? ''));
  if (quoted.length > 0 && quoted.length === count(entries, ({ kind }) => kind === 'section')) {
    return 'objection';
  }
  if (areMostly(asked, ({ text }) => isQuestion(text))) return 'question';
  const sides = items.map(({ label }) =>
    label === undefined ? undefined : sideOf(label, setting.names),
  );
  if (sides.includes('us') && sides.includes('them')) return 'architecture';
  const isLink = ({ text }: Leaf) =>
    /^\[[^\]]*\]\([^)]*\)$/.test(text) || /^<https?:[^>]*>$/.test(text);
  if (
    own.every(
      (each) => each.kind !== 'words' || isLink({ ...each, depth: 0, text: each.text ?? '' }),
    )
  ) {
    if (areMostly(leaves, (leaf) => isLink(leaf))) return 'reference';
  }
  return undefined;
}
