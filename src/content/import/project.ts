import type { Entry } from './entry';
import { isAnswering } from './exchanges';
import { isQuoted, leavesOf } from './leaf';
import { isOurs, mentions, type Names, roleOf, sideOf, speaksOfOthers } from './names';
import type { Subjects } from './subjects';
import { plainOf } from './write-inline';

/** What one rival's card is made of, and what was left to the others. */
export interface Projection {
  readonly entries: readonly Entry[];
  /** Sections, columns, rows, and lines about others, each with whom it's about. */
  readonly others: readonly Other[];
}

export interface Other {
  readonly about: string;
  readonly line: number;
  readonly text: string;
  /** Of a column: how many cells with text it has. */
  readonly cells?: number;
}

/** Sections that are about the rival, whether or not they name it. */
const AGAINST = /^(?:objection|answer|question|attack|trap|concede|theyWin|position|stance)$/;

const textsIn = (entry: Entry) => leavesOf(entry).map(({ text }) => plainOf(text));

class Projector {
  readonly others: Other[] = [];

  constructor(
    private readonly rival: string,
    private readonly subjects: Subjects,
    private readonly names: Names,
    /** Who the file is about if this rival is only in its tables. */
    private readonly main: string | undefined,
  ) {}

  private leave(about: string, entry: Entry): void {
    const { line, label, text = '' } = entry;
    const words = entry.kind === 'row' ? textsIn(entry).join(' · ') : plainOf(text);
    this.others.push({ about, line, text: label ?? words });
  }

  private leaveColumn(about: string, { line, heads = [], entries }: Entry, at: number): void {
    const texts = entries.flatMap((row) => row.entries.slice(at, at + 1).flatMap(textsIn));
    const text = [heads[at], texts.join(' · ')].filter((each) => each).join(': ');
    this.others.push({ about, line, text, cells: texts.length });
  }

  /** A table without the columns of others and, outside of the rival's own section, without their rows. */
  private table(table: Entry, isOwn: boolean): readonly Entry[] {
    const heads = table.heads ?? [];
    const owners = heads.map((head) => this.subjects.of(head));
    const isStrict = this.main !== undefined && !isOwn && owners.includes(this.rival);
    const keeps = owners.map((owner, at) => {
      const isFree = !isStrict || at === 0 || sideOf(heads[at] ?? '', this.names) === 'us';
      return owner === this.rival || (owner === undefined && isFree);
    });
    for (const [at, owner = this.main] of owners.entries()) {
      if (owner !== undefined && !keeps[at]) this.leaveColumn(owner, table, at);
    }
    const shown = owners.filter((_, at) => keeps[at]);
    const rows = table.entries
      .map((row) => ({ ...row, entries: row.entries.filter((_, at) => keeps[at] ?? true) }))
      .filter((row) => {
        const about = isOwn ? undefined : this.ownerOf(row, shown);
        if (about !== undefined) this.leave(about, row);
        return about === undefined;
      });
    if (rows.length === 0 && table.entries.length > 0) return [];
    return [{ ...table, heads: heads.filter((_, at) => keeps[at]), entries: rows }];
  }

  /** Returns who a row is about if it's not for this rival. */
  private ownerOf(row: Entry, owners: readonly (string | undefined)[]): string | undefined {
    const mentioned = this.subjects.within(row);
    if (this.main === undefined) return this.other(mentioned);
    const [first] = row.entries;
    const isTheirs = owners.includes(this.rival)
      ? row.entries.some(
          (cell, at) => owners[at] !== this.rival && speaksOfOthers(textsIn(cell).join(' ')),
        )
      : this.subjects.of(plainOf(first?.text ?? '')) !== this.rival;
    return this.foreign(mentioned) ?? (isTheirs ? this.main : undefined);
  }

  private foreign(mentioned: ReadonlySet<string>): string | undefined {
    return [...mentioned].find((name) => name !== this.rival);
  }

  /**
   * Returns what a file about somebody else has for a rival that is only in its tables: what is there, what
   * names it alone, and what is clearly ours.
   */
  private guest(entries: readonly Entry[], main: string): readonly Entry[] {
    /** What follows something that was heard answers it. */
    let isHeard = false;
    return entries.flatMap((entry): readonly Entry[] => {
      const { kind, label = '', text = '', entries: inside } = entry;
      if (kind === 'table') return this.table(entry, false);
      const words = `${label} ${plainOf(text)}`;
      const foreign = this.foreign(this.subjects.mentionedIn(words));
      if (kind === 'section') {
        isHeard = false;
        if (this.subjects.of(label) === this.rival) return this.section(entry, false);
        const role = roleOf(label, this.names) ?? '';
        const isAgainst = isQuoted(label) || AGAINST.test(role) || speaksOfOthers(label);
        if (foreign || isAgainst) this.leave(foreign ?? main, entry);
        const tables = foreign ? [] : inside.filter((each) => each.kind === 'table');
        const kept = this.guest(foreign || isAgainst ? tables : inside, main);
        return kept.length > 0 ? [{ ...entry, entries: kept }] : [];
      }
      const isQuote = entry.label === undefined && isQuoted(text);
      const isOfUs = isQuote ? mentions(words, this.names).us : isOurs(words, this.names);
      const isOfRival = this.subjects.mentionedIn(words).has(this.rival);
      const isClear = (isOfUs || isOfRival) && !speaksOfOthers(words);
      const isAgainst = AGAINST.test(roleOf(label, this.names) ?? '') || isQuoted(label);
      if (isClear && !isAgainst && !isHeard && foreign === undefined)
        return [{ ...entry, entries: this.guest(inside, main) }];
      isHeard ||= isQuote || isAgainst;
      this.leave(foreign ?? main, entry);
      return [];
    });
  }

  /** Returns who a text is about if it mentions only others, and not this rival. */
  private other(mentioned: ReadonlySet<string>): string | undefined {
    return mentioned.has(this.rival) ? undefined : [...mentioned][0];
  }

  private section(section: Entry, isOwn: boolean): readonly Entry[] {
    const { label = '' } = section;
    const mentioned = this.subjects.mentionedIn(label);
    if (!isOwn && mentioned.size > 1 && !mentioned.has(this.rival)) {
      this.leave([...mentioned].join(', '), section);
      return [];
    }
    const isAbout = this.subjects.of(label) === this.rival;
    const isOfRival = isAbout && !isOwn && this.subjects.namedBy(label) === this.rival;
    const entries = this.of(section.entries, isOwn || isAbout);
    if (entries.length === 0 && section.entries.length > 0) return [];
    return [{ ...section, entries, ...(isOfRival && { isOfRival }) }];
  }

  of(entries: readonly Entry[], isOwn: boolean): readonly Entry[] {
    if (this.main !== undefined && !isOwn) return this.guest(entries, this.main);
    /** The rival of the objection that was just left out. */
    let leftAbout: string | undefined;
    let isUnanswered = false;
    return entries.flatMap((entry): readonly Entry[] => {
      const { kind, label, text = '', entries: inside } = entry;
      if (kind === 'table') return this.table(entry, isOwn);
      if (kind === 'section') leftAbout = undefined;
      const subject = label === undefined ? undefined : this.subjects.of(label);
      if (subject !== undefined && subject !== this.rival) {
        this.leave(subject, entry);
        return [];
      }
      if (kind === 'section') return this.section(entry, isOwn);
      if (isOwn) return [entry];
      const role = roleOf(label, this.names);
      const own = this.subjects.mentionedIn(`${label ?? ''} ${plainOf(text)}`);
      const about = this.other(own);
      const isQuote = label === undefined && isQuoted(text);
      const isUnlabeled = label === undefined && (!isQuote || isUnanswered);
      const isOfRival = isUnlabeled && this.subjects.within(entry).has(this.rival);
      // The answer to what somebody says about another rival goes with it.
      const isAnswer = isAnswering(role) || role === 'proof' || isUnlabeled;
      const follows = isAnswer && !isOfRival ? leftAbout : undefined;
      if (follows === undefined) leftAbout = role === 'objection' || isQuote ? about : undefined;
      isUnanswered = follows === undefined && leftAbout !== undefined;
      const left = about ?? follows;
      if (left !== undefined) {
        this.leave(left, entry);
        return [];
      }
      if (inside.length === 0 || (own.size === 1 && own.has(this.rival))) return [entry];
      const kept = this.of(inside, false);
      return kept.length > 0 || own.size > 0 ? [{ ...entry, entries: kept }] : [];
    });
  }
}

/**
 * Returns what a file of several rivals says about one of them: the rival's own sections, and
 * everything outside other rivals' sections that doesn't mention them.
 *
 * @param main Who the file is about if the rival is only in its tables.
 */
export function projectOn(
  entries: readonly Entry[],
  rival: string,
  subjects: Subjects,
  names: Names,
  main?: string,
): Projection {
  if (subjects.isOnlyOne) return { entries, others: [] };
  const projector = new Projector(rival, subjects, names, main);
  return { entries: projector.of(entries, false), others: projector.others };
}

/** Returns the section that is all about the rival. */
export function sectionOfRival(entries: readonly Entry[]): Entry | undefined {
  for (const entry of entries) {
    const found = entry.isOfRival ? entry : sectionOfRival(entry.entries);
    if (found) return found;
  }
  return undefined;
}
