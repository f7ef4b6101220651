import type { Entry } from './entry';
import { isAnswering } from './exchanges';
import { isQuoted, leavesOf } from './leaf';
import { type Names, roleOf, sideOf, speaksOfOthers } from './names';
import type { SetAside } from './result';
import type { Subjects } from './subjects';
import { plainOf } from './write-inline';

type Other = Omit<SetAside, 'isConfirmed'>;

/** What one rival's card is made of, and what was left to the others. */
export interface Projection {
  readonly entries: readonly Entry[];
  /** Sections, columns, rows, and lines about others, each with whom it's about. */
  readonly others: readonly Other[];
}

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

  private leave(about: string, entry: Entry): readonly Entry[] {
    const { line, label, text = '' } = entry;
    const words = entry.kind === 'row' ? textsIn(entry).join(' · ') : plainOf(text);
    this.others.push({ about, line, text: label ?? words });
    return [];
  }

  private leaveColumn(about: string, { line, heads = [], entries }: Entry, at: number): void {
    const texts = entries.flatMap((row) => row.entries.slice(at, at + 1).flatMap(textsIn));
    const text = [heads[at], texts.join(' · ')].filter((each) => each).join(': ');
    this.others.push({ about, line, text, cells: texts.length });
  }

  /** Returns who a text is about if it mentions only others, and not this rival. */
  private other(mentioned: ReadonlySet<string>): string | undefined {
    return mentioned.has(this.rival) ? undefined : [...mentioned][0];
  }

  /** A table without the columns of others and, outside of the rival's own section, without their rows. */
  private table(table: Entry, isOwn: boolean): readonly Entry[] {
    const heads = table.heads ?? [];
    const owners = heads.map((head) => this.subjects.of(head));
    const isGuest = this.main !== undefined && !isOwn;
    // In somebody else's table, only a column of its own and ours are about it.
    const isOurs = (at: number) => at === 0 || sideOf(heads[at] ?? '', this.names) === 'us';
    const keeps = owners.map((owner, at) =>
      owner === undefined
        ? !(isGuest && owners.includes(this.rival)) || isOurs(at)
        : owner === this.rival,
    );
    for (const [at, owner = this.main] of owners.entries()) {
      if (owner !== undefined && !keeps[at]) this.leaveColumn(owner, table, at);
    }
    const rows = table.entries.flatMap((row) => {
      const entries = row.entries.filter((_, at) => keeps[at] ?? true);
      const kept = { ...row, entries };
      if (isOwn) return [kept];
      const mentioned = this.subjects.within(kept);
      const own = owners.indexOf(this.rival);
      const foreign = [...mentioned].find((name) => name !== this.rival);
      const isTheirs =
        own < 0
          ? this.subjects.of(plainOf(row.entries[0]?.text ?? '')) !== this.rival
          : entries.some(
              (cell) => cell !== row.entries[own] && speaksOfOthers(textsIn(cell).join(' ')),
            );
      const about = isGuest
        ? (foreign ?? (isTheirs ? this.main : undefined))
        : this.other(mentioned);
      return about === undefined ? [kept] : this.leave(about, kept);
    });
    if (rows.length === 0 && table.entries.length > 0) return [];
    return [{ ...table, heads: heads.filter((_, at) => keeps[at]), entries: rows }];
  }

  private section(section: Entry, isOwn: boolean): readonly Entry[] {
    const { label = '' } = section;
    const mentioned = this.subjects.mentionedIn(label);
    if (!isOwn && mentioned.size > 1 && !mentioned.has(this.rival)) {
      return this.leave([...mentioned].join(', '), section);
    }
    const isAbout = this.subjects.of(label) === this.rival;
    const isOfRival = isAbout && !isOwn && this.subjects.namedBy(label) === this.rival;
    const entries = this.of(section.entries, isOwn || isAbout);
    if (entries.length === 0 && (section.entries.length > 0 || this.main !== undefined)) return [];
    return [{ ...section, entries, ...(isOfRival && { isOfRival }) }];
  }

  of(entries: readonly Entry[], isOwn: boolean): readonly Entry[] {
    /** The rival of the objection that was just left out. */
    let leftAbout: string | undefined;
    let isUnanswered = false;
    return entries.flatMap((entry): readonly Entry[] => {
      const { kind, label, text = '', entries: inside } = entry;
      if (kind === 'table') return this.table(entry, isOwn);
      if (kind === 'section') leftAbout = undefined;
      const subject = label === undefined ? undefined : this.subjects.of(label);
      if (subject !== undefined && subject !== this.rival) return this.leave(subject, entry);
      if (kind === 'section') return this.section(entry, isOwn);
      if (isOwn) return [entry];
      if (this.main !== undefined) return this.leave(this.main, entry);
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
      if (left !== undefined) return this.leave(left, entry);
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
 * @param main Who the file is about if the rival is only in its tables. Then only these are about the rival.
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
