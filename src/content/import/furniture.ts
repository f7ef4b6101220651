import type { Entry } from './entry';
import { type Names, toldBy } from './names';
import { plainOf } from './plain-words';
import type { Dropped } from './result';

/** What stands at the foot of exported pages. */
const FOOT: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b)/i,
  /©.{0,60}(?:19|20)\d\d|(?:19|20)\d\d.{0,40}all rights reserved/i,
  /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados)\b/i,
  /все права защищены|無断転載/i,
  /^(?:page|seite|página|страница)\s+\d+(?:\s+(?:of|von|sur|de|из)\s+\d+)?\b/i,
  /^(?:exported|generated|printed|exportiert|exporté|exportado)\b.{0,80}\b(?:from|on|by|at|aus|am|de|le|el|em)\b/i,
  /^(?:edit this page|page history|back to top|view in|last modified by|edited by|share this page|nach oben|haut de page)\b/i,
];

function isFoot({ label, text = '', entries }: Entry): boolean {
  const words = [label, plainOf(text)].filter(Boolean).join(': ');
  return entries.length === 0 && words.length < 240 && FOOT.some((pattern) => pattern.test(words));
}

function wordsIn(entry: Entry): string {
  const own = [entry.label, entry.text && plainOf(entry.text)].filter(Boolean).join(': ');
  return [own, ...entry.entries.map(wordsIn)].filter((part) => part !== '').join(' · ');
}

function leadsOnlyHere({ points, text, entries }: Entry): boolean {
  return (
    (points === 'here' || (text === undefined && entries.length > 0)) &&
    entries.every(leadsOnlyHere)
  );
}

/** Takes the feet off the end of what a section holds, its last section included. */
function withoutFeet(entries: readonly Entry[], dropped: Dropped[]): readonly Entry[] {
  let kept = entries;
  for (let last = kept.at(-1); last !== undefined && isFoot(last); last = kept.at(-1)) {
    dropped.push({ line: last.line, text: wordsIn(last), why: 'a page footer' });
    kept = kept.slice(0, -1);
  }
  const last = kept.at(-1);
  if (last?.kind !== 'section') return kept;
  const inside = withoutFeet(last.entries, dropped);
  return inside === last.entries ? kept : [...kept.slice(0, -1), { ...last, entries: inside }];
}

/** What a wiki replaces by a table of contents. */
const CONTENTS_MARK = /^(?:\[\[?_?toc_?\]?\]|\{\{?toc\}?\})$/i;

function withoutContents(
  entries: readonly Entry[],
  names: Names,
  dropped: Dropped[],
): readonly Entry[] {
  const drop = (entry: Entry) =>
    void dropped.push({ line: entry.line, text: wordsIn(entry), why: 'a table of contents' });
  return entries.flatMap((entry) => {
    if (entry.kind !== 'section') {
      const isMark = entry.label === undefined && CONTENTS_MARK.test(plainOf(entry.text ?? ''));
      if (!leadsOnlyHere(entry) && !isMark) return [entry];
      drop(entry);
      return [];
    }
    const told = toldBy(entry.label ?? '', names);
    const isContents = told?.role === 'contents' && told.share > 0.6;
    const isList = entry.entries.every((each) => each.kind !== 'section' && each.kind !== 'table');
    if (isContents && isList) {
      drop(entry);
      return [];
    }
    const inside = withoutContents(entry.entries, names, dropped);
    if (inside.length === 0 && entry.entries.length > 0) return [];
    return [{ ...entry, entries: inside }];
  });
}

/** The entries without tables of contents and the feet of pages, which are listed. */
export function withoutFurniture(
  entries: readonly Entry[],
  names: Names,
  dropped: Dropped[],
): readonly Entry[] {
  return withoutContents(withoutFeet(entries, dropped), names, dropped);
}
