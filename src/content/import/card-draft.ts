import { isPublicAddress } from '../../core/copy/private-address';
import { formatDate } from '../../core/trust/format-date';
import type { CardFile, LineEntry } from '../card-schema';
import { decideUse, kindOf, type Spot } from './decide-use';
import type { Entry } from './entry';
import { Ids } from './ids';
import { type Leaf, linksIn } from './leaf';
import type { Names } from './names';
import { withoutPictures } from './pictures';
import { plainOf } from './plain-words';
import type { Became } from './result';

type Parts = Omit<
  CardFile,
  '$schema' | 'version' | 'id' | 'name' | 'title' | 'updated' | 'aliases'
>;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** How a text becomes a line. */
export interface Placing {
  /** The section of the card, as the file names it. */
  readonly part: string;
  /** The location within the section, for the report and for its id. */
  readonly slot?: string;
  /** What the id begins with. */
  readonly id: readonly string[];
  /** It answers something that was heard. */
  readonly isAnswer?: boolean;
  /** It's in a list of questions. */
  readonly isQuestion?: boolean;
  /** Overrules what its form says: the words of somebody else, or several texts in one. */
  readonly use?: LineEntry['use'] | undefined;
  /** With a `use` of its own: it's internal, but looks as if it could be said. */
  readonly maybeSaid?: boolean;
  /** Replaces the writer's label; nothing leaves it out. */
  readonly label?: string | undefined;
  readonly doubt?: string | undefined;
}

/** A section with those around it, innermost last. */
export interface Place {
  readonly section: Entry;
  readonly around: readonly Entry[];
}

/** A section stays the same when what it holds is sifted. */
function keyOf({ line, label = '' }: Entry): string {
  return `${line} ${label}`;
}

/** What the file calls a section. */
export function headingOf({ section }: Place): string {
  return section.label ?? '';
}

function spotOf({ section, around }: Place): Spot {
  const labels = [...around, section].map(({ label = '', depth }) =>
    depth === undefined ? '' : label,
  );
  return { path: labels.filter((label) => label !== ''), isPreamble: section.isTitle === true };
}

/** A part's title in the making: the headings that it is made of, by the sections they head. */
interface PartTitle {
  readonly texts: Map<string, string>;
  readonly isOwn: boolean;
}

/** A list under `more` in the making, its lines with where they stand in the source. */
interface OtherList {
  readonly title: string;
  readonly lines: { readonly at: number; readonly line: LineEntry }[];
}

/** A card in the making. Every text that is placed on it is told in its report. */
export class CardDraft {
  readonly parts: Writable<Parts> = {};
  readonly became: Became[] = [];
  private readonly ids = new Ids();
  private readonly itemIds = new Ids();
  private readonly titles = new Map<string, PartTitle>();
  private readonly used = new Set<string>();
  private readonly others = new Map<string, OtherList>();

  constructor(
    private readonly options: {
      /** The heading of what stands under no other. */
      readonly title: string;
      readonly names: Names;
      /** The day of the import, and the date of the file, if it has one. */
      readonly today: string;
      readonly checked: string | undefined;
    },
  ) {}

  /** An id for a wedge, an objection or a row. */
  itemId(...parts: readonly string[]): string {
    return this.itemIds.next(...parts);
  }

  /** Marks a heading as being on the card. */
  mark(section: Entry): void {
    this.used.add(keyOf(section));
  }

  isUsed(section: Entry): boolean {
    return this.used.has(keyOf(section));
  }

  /** A part's title: its heading, behind those around it that stand nowhere yet. */
  titleOf({ section, around }: Place): string {
    const path = [...around.filter((each) => !this.isUsed(each)), section];
    for (const each of path) this.mark(each);
    const labels = path.map(({ label = '' }) => label).filter((label) => label !== '');
    return labels.join(' › ') || this.options.title;
  }

  /**
   * Gives a part its title. A part that several sections make has the titles of all; one whose lines
   * stood under another heading takes that heading until a section of its own comes.
   */
  entitle(part: string, place: Place, isOwn: boolean): void {
    const { section } = place;
    const before = this.titles.get(part);
    if (before?.texts.has(keyOf(section)) || (before?.isOwn && !isOwn)) return;
    const text = this.isUsed(section) ? section.label || this.options.title : this.titleOf(place);
    const isMore = before !== undefined && isOwn === before.isOwn;
    if (isMore && !isOwn) return;
    if (isMore) before.texts.set(keyOf(section), text);
    else this.titles.set(part, { texts: new Map([[keyOf(section), text]]), isOwn });
  }

  /** The title that a part has so far. */
  titleNow(part: string): string {
    const texts = this.titles.get(part)?.texts.values();
    return texts ? [...new Set(texts)].join(' · ') : this.options.title;
  }

  /** Makes a line of a text, and decides whether it can be said. */
  line(leaf: Leaf, place: Place, placing: Placing): LineEntry {
    const { part, slot, doubt, isAnswer, isQuestion = false } = placing;
    const label = 'label' in placing ? placing.label : leaf.label;
    const { text } = leaf;
    const { names, today, checked } = this.options;
    const { use = 'know', maybeSaid } =
      placing.use === undefined
        ? decideUse(
            label === undefined ? leaf : { ...leaf, label },
            { ...spotOf(place), ...(isAnswer && { isAnswer }), isQuestion },
            names,
          )
        : placing;
    const id = this.ids.next(...placing.id);
    const role = slot === undefined ? part : `${part} → ${slot}`;
    const heading = headingOf(place);
    this.became.push({
      id,
      line: leaf.line,
      heading,
      role,
      text,
      use,
      ...(maybeSaid && { maybeSaid }),
      ...(doubt && { doubt }),
    });
    const kind = kindOf(plainOf(text), part);
    const isPrivate = linksIn(text).some((href) => !isPublicAddress(href));
    const note = `Imported on ${formatDate(today)}; not checked yet.`;
    const isClaim = use !== 'ask' && part !== 'references';
    const dated = checked === undefined ? {} : { checked };
    return {
      id,
      ...(label && { label }),
      text,
      use,
      review: isClaim
        ? { status: 'unverified', kind, ...dated, note }
        : { status: 'no-claim', kind, ...dated },
      ...(isPrivate && part === 'references' && { private: true }),
    };
  }

  /** Keeps a text under its own heading. */
  more(leaf: Leaf, place: Place, how: Partial<Placing> = {}): void {
    const { section } = place;
    let list = this.others.get(keyOf(section));
    if (list === undefined) {
      const title = this.isUsed(section)
        ? section.label || this.options.title
        : this.titleOf(place);
      list = { title, lines: [] };
      this.others.set(keyOf(section), list);
    }
    const label = how.label ?? leaf.label;
    const id = ['more', withoutPictures(label ?? plainOf(leaf.text))];
    const line = this.line(leaf, place, { ...how, part: 'more', id, label });
    list.lines.push({ at: leaf.line, line });
  }

  /** The parts, `more` in the order of the file. */
  finish(): Parts {
    const more = [...this.others.values()]
      .map(({ title, lines }) => ({ title, lines: lines.sort((a, b) => a.at - b.at) }))
      .sort((a, b) => (a.lines[0]?.at ?? 0) - (b.lines[0]?.at ?? 0))
      .map(({ title, lines }) => ({ title, lines: lines.map(({ line }) => line) }));
    this.became.sort((a, b) => a.line - b.line);
    for (const [part, value] of Object.entries(this.parts)) {
      if (typeof value === 'object' && 'title' in value) value.title = this.titleNow(part);
    }
    return { ...this.parts, ...(more.length > 0 && { more }) };
  }
}
