import { fold } from '../../core/match/fold';

const LATIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' };

const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ  ы y ь  э e ю yu я ya і i ї yi є ye'
    .split(/(?<=\S) (?=[\u0400-\u04ff])|(?<= ) (?=[\u0400-\u04ff])/)
    .map((pair) => [pair.charAt(0), pair.slice(1).trim()]),
);

/** How many words of a text its id has. */
const MAX_WORDS = 4;

/** Words that say nothing in an id. */
const SMALL = new Set(
  'a an the of to in on for and or is are be we our their they it its that this with'.split(' '),
);

/** Returns a text as lowercase letters, digits, and hyphens; empty if it has no such letters. */
export function slug(text: string, words = MAX_WORDS): string {
  const letters = [...fold(text)].map((sign) => LATIN[sign] ?? CYRILLIC[sign] ?? sign).join('');
  const all = letters.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const telling = all.filter((word) => !SMALL.has(word));
  return (telling.length > 0 ? telling : all)
    .slice(0, words)
    .join('-')
    .slice(0, 60)
    .replace(/-+$/, '');
}

const IS_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Makes ids that are unique within a card: the second one with the same name gets a number. */
export class Ids {
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    for (const id of taken) this.taken.add(id);
  }

  /** Returns an id made of these parts: ids stay as they are, and texts are shortened to a few words. */
  next(...parts: readonly string[]): string {
    const wanted =
      parts
        .map((part) => (IS_ID.test(part) ? part : slug(part)))
        .filter((part) => part !== '')
        .join('-') || 'line';
    let id = wanted;
    let count = this.counts.get(wanted) ?? 1;
    while (this.taken.has(id)) {
      count += 1;
      id = `${wanted}-${count}`;
    }
    this.counts.set(wanted, count);
    this.taken.add(id);
    return id;
  }
}
