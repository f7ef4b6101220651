import type { Entry } from './entry';
import { isQuoted, type Leaf, leavesOf } from './leaf';
import { type Names, roleOf } from './names';
import type { Role } from './role';
import { objectionColumns } from './shape-of-table';

/** What somebody says, and what is said back. */
export interface Exchange {
  readonly said: Leaf;
  readonly answers: readonly Leaf[];
  /** The heading that says it. */
  readonly section?: Entry;
}

interface Open {
  said: Leaf;
  answers: Leaf[];
  section?: Entry;
}

const ARROW = /\s*(?:→|⇒|➜|➡️?|-{1,2}>|=>)\s*/u;
const BOLD_QUOTE = /^\*\*((?:["“”„«‹「『]).+?["“”»›」』][.!?,;]?)\*\*\s*[:–—-]?\s*(?=\S)/u;
const ANSWERS: ReadonlySet<Role | undefined> = new Set(['answer', 'stance', 'talk', 'position']);
/** Sections among objections that are for something else. */
const OTHERS: ReadonlySet<Role | undefined> = new Set(['concede', 'theyWin', 'question', 'weWin']);
const SAID = /^(.{1,48}?)(?:\s*[:：]\s*|\s+(?=[“„«「"].*[”“»」"][.!?]?$))(\S.*)$/su;

/** An objection and its answer within one text: `"…" → "…"`, or a quotation in bold and what follows. */
function splitOf(leaf: Leaf): Open | undefined {
  const [said, ...answers] = leaf.text.split(ARROW);
  if (said && answers.length === 1 && answers[0] && isQuoted(said)) {
    return { said: { ...leaf, text: said }, answers: [{ ...leaf, text: answers[0] }] };
  }
  const [lead, quote] = BOLD_QUOTE.exec(leaf.text) ?? [];
  if (lead === undefined || quote === undefined) return undefined;
  const rest = leaf.text.slice(lead.length);
  return { said: { ...leaf, text: quote }, answers: [{ ...leaf, text: rest }] };
}

/** Takes apart a heading that says something itself: "Objection: too slow", "If they say "too slow"". */
export function saidInHeading(
  heading: string,
  names: Names,
): Pick<Leaf, 'label' | 'text'> | undefined {
  const [, label, text] = SAID.exec(heading) ?? [];
  if (label === undefined || text === undefined) return undefined;
  return roleOf(label, names) === 'objection' ? { label, text } : undefined;
}

/** Finds what somebody says and what is said back, in any of the shapes in which it's written. */
export class Exchanges {
  readonly exchanges: Open[] = [];
  readonly rest: Leaf[] = [];
  readonly sections: Entry[] = [];
  private open: Open | undefined;

  /** @param isExpected Whether the heading says that there are objections here. */
  constructor(
    private readonly names: Names,
    private readonly isExpected: boolean,
    entries: readonly Entry[],
  ) {
    for (const entry of entries) {
      if (entry.kind === 'table') this.table(entry);
      else if (entry.kind === 'section') this.child(entry);
      else this.words(entry);
    }
  }

  private begin(open: Open): void {
    this.exchanges.push(open);
    this.open = open;
  }

  private table(table: Entry): void {
    const roles = objectionColumns(table.heads ?? [], this.names, this.isExpected);
    const said = roles?.indexOf('objection') ?? 0;
    const isTold = roles?.some((role) => ANSWERS.has(role)) ?? false;
    const beside = isTold ? -1 : said + 1;
    for (const row of table.entries) {
      const cell = row.entries[said];
      const [first] = cell ? leavesOf(cell) : [];
      const answers = row.entries.flatMap((each, column) => {
        if (column === said) return [];
        const leaves = leavesOf(each);
        return column === beside
          ? leaves.map((leaf) => ({ ...leaf, isAnswer: true }) as const)
          : leaves;
      });
      if (first === undefined) this.rest.push(...answers);
      else this.begin({ said: first, answers });
      this.open = undefined;
    }
  }

  private child(child: Entry): void {
    const { label = '', entries, line } = child;
    const said = saidInHeading(label, this.names);
    const isHeard = said !== undefined || isQuoted(label);
    const inner = entries.filter(({ kind }) => kind === 'section');
    const holdsAnswers = entries.some((each) => ANSWERS.has(roleOf(each.label, this.names)));
    const isGroup =
      !isHeard &&
      (inner.length > 1 || entries.some(({ kind }) => kind === 'table')) &&
      !holdsAnswers;
    const isOther = !isHeard && OTHERS.has(roleOf(label, this.names));
    const isOne = isHeard || (this.isExpected && !isGroup && !isOther);
    const answers = entries.flatMap((each) => leavesOf(each));
    const holdsOthers = !isHeard && entries.some((each) => this.says(each));
    if (!isOne || answers.length === 0 || holdsOthers) {
      this.sections.push(child);
      return;
    }
    const leaf: Leaf = { ...(said ?? { text: label }), line, kind: 'words', depth: 0 };
    this.begin({ said: leaf, answers: [...answers], section: child });
    this.open = undefined;
  }

  /** Whether an entry's label says that somebody else speaks. */
  private says({ label }: Entry): boolean {
    return roleOf(label, this.names) === 'objection';
  }

  private words(entry: Entry): void {
    const [first, ...others] = leavesOf(entry);
    if (first === undefined) return;
    const split = first.label === undefined || this.says(entry) ? splitOf(first) : undefined;
    if (split) this.begin({ said: split.said, answers: [...split.answers, ...others] });
    else if (this.says(entry)) this.begin({ said: first, answers: [...others] });
    else if (first.label !== undefined && isQuoted(first.label) && entry.text !== undefined) {
      const { label = '', ...answer } = first;
      this.begin({ said: { ...answer, text: label }, answers: [answer, ...others] });
    } else if (this.isExpected && this.opensUnlabelled(entry, first)) {
      this.begin({ said: first, answers: [...others] });
    } else if (this.open && (this.isExpected || this.goesOn(entry))) {
      this.open.answers.push(first, ...others);
    } else if (this.isExpected) this.nameless(entry, first, others);
    else {
      this.open = undefined;
      this.rest.push(first, ...others);
    }
  }

  /** Outside of objections, only what a label calls an answer goes on with one. */
  private goesOn({ label }: Entry): boolean {
    const isAnswer = ANSWERS.has(roleOf(label, this.names));
    return isAnswer || (label === undefined && this.open?.answers.length === 0);
  }

  /** A quotation that nobody has answered yet isn't answered by the next bullet of its kind. */
  private opensUnlabelled(entry: Entry, { label, text }: Leaf): boolean {
    if (label !== undefined || !isQuoted(text) || entry.kind === 'quote') return false;
    return entry.entries.length > 0 || this.open === undefined || this.open.answers.length > 0;
  }

  /** Among objections, a bullet with a label that is no word for anything names the objection itself. */
  private nameless(entry: Entry, first: Leaf, others: readonly Leaf[]): void {
    const isItem = entry.kind === 'item' || entry.kind === 'step';
    if (!isItem || entry.label === undefined || ANSWERS.has(roleOf(entry.label, this.names))) {
      this.rest.push(first, ...others);
      return;
    }
    const { label: _, ...answer } = first;
    const said = { ...answer, text: entry.label, line: entry.line };
    const inside = entry.entries.flatMap((each) => leavesOf(each));
    this.begin({ said, answers: entry.text === undefined ? [...inside] : [answer, ...others] });
    this.open = undefined;
  }
}
