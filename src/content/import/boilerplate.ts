import { fold } from '../../core/match/fold';
import type { Entry } from './entry';
import { type Names, toldBy } from './names';
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

/** Returns the entries without tables of contents and page footers, which are listed as dropped. */
export function withoutBoilerplate(
  entries: readonly Entry[],
  names: Names,
  dropped: Dropped[],
  headings: ReadonlySet<string> = new Set(headingsIn(entries)),
  isInContents = false,
): readonly Entry[] {
  /** Whether a list is all links within the page or, under a heading such as "Contents", headings. */
  const repeatsHeadings = ({ points, label, text, entries: inside }: Entry): boolean => {
    const isHeading = isInContents && headings.has(fold(label ?? plainOf(text ?? '')));
    const isHere = points === 'here' || isHeading || (text === undefined && inside.length > 0);
    return isHere && inside.every(repeatsHeadings);
  };
  return entries.flatMap((entry) => {
    const { kind, label, text = '', line } = entry;
    if (kind !== 'section') {
      const words = wordsIn(entry);
      const isFooter = words.length < 240 && FOOTER.some((pattern) => pattern.test(words));
      const isMark = label === undefined && CONTENTS_MARK.test(plainOf(text));
      if (!isFooter && !isMark && !repeatsHeadings(entry)) return [entry];
      const why = isFooter ? 'a page footer' : 'a table of contents';
      dropped.push({ line, text: words, why });
      return [];
    }
    const told = toldBy(label ?? '', names);
    const isContents = told?.role === 'contents' && told.share > 0.6;
    const inside = withoutBoilerplate(entry.entries, names, dropped, headings, isContents);
    if (inside.length > 0 || entry.entries.length === 0) return [{ ...entry, entries: inside }];
    dropped.push({ line, text: label ?? '', why: 'a table of contents' });
    return [];
  });
}
