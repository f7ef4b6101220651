import { fold } from '../../core/match/fold';
import type { Entry } from './entry';
import type { Dropped } from './result';
import { plainOf } from './write-inline';

/** What is at the foot of exported pages. */
const FOOTER: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b.{0,60}(?:19|20)\d\d)/i,
  /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados)\b|все права защищены|無断転載/i,
  /^(?:page|seite|página|страница)\s+\d+\s*(?:of|von|sur|de|из|\/)\s*\d/i,
  /^(?:exported|generated|printed|exportiert|exporté|exportado) (?:from|on|by|am|aus|le|de|el|em)\b.{0,60}\d{4}/i,
  /^(?:edit this page|page history|back to top|share this page|nach oben|haut de page)\b.{0,40}$/i,
];
/** What a wiki replaces by a table of contents. */
const CONTENTS_MARK = /^(?:\[\[?_?toc_?\]?\]|\{\{?toc\}?\})$/i;

function wordsIn({ label, text, entries }: Entry): string {
  const own = [label, text && plainOf(text)].filter(Boolean).join(': ');
  return [own, ...entries.map(wordsIn)].filter((part) => part !== '').join(' · ');
}

function headingsIn(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ kind, label = '', entries: inside }) =>
    kind === 'section' ? [fold(label), ...headingsIn(inside)] : [],
  );
}

function countTexts(entries: readonly Entry[]): number {
  return entries.reduce(
    (sum, { text, entries: inside }) => sum + (text === undefined ? 0 : 1) + countTexts(inside),
    0,
  );
}

/** Returns the entries without tables of contents and page footers, which are listed as dropped. */
export function withoutBoilerplate(
  entries: readonly Entry[],
  dropped: Dropped[],
  headings: ReadonlySet<string> = new Set(headingsIn(entries)),
): readonly Entry[] {
  const isLink = ({ kind, points, text, entries: inside }: Entry, canBeText: boolean): boolean => {
    const isHeading = canBeText && headings.has(fold(plainOf(text ?? '')));
    const isHere = points === 'here' || isHeading || (text === undefined && inside.length > 0);
    return kind !== 'section' && isHere && inside.every((each) => isLink(each, canBeText));
  };
  return entries.flatMap((entry): readonly Entry[] => {
    const { kind, label, text = '', line, entries: inside } = entry;
    if (kind === 'section') {
      // A section that only repeats headings is a table of contents: as links, or most of the file's headings.
      const canBeText = countTexts(inside) * 2 >= headings.size;
      const isContents = inside.length > 1 && inside.every((each) => isLink(each, canBeText));
      const kept = isContents ? [] : withoutBoilerplate(inside, dropped, headings);
      if (kept.length > 0 || inside.length === 0) return [{ ...entry, entries: kept }];
      const links = isContents ? inside : [];
      for (const each of links) {
        dropped.push({ line: each.line, text: wordsIn(each), why: 'a table of contents' });
      }
      dropped.push({ line, text: label ?? '', why: 'a table of contents' });
      return [];
    }
    const words = wordsIn(entry);
    const isFooter = words.length < 240 && FOOTER.some((pattern) => pattern.test(words));
    const isMark = label === undefined && CONTENTS_MARK.test(plainOf(text));
    if (!isFooter && !isMark && !isLink(entry, false)) return [entry];
    dropped.push({ line, text: words, why: isFooter ? 'a page footer' : 'a table of contents' });
    return [];
  });
}
