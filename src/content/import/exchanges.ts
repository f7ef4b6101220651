import type { Entry } from './entry';
import { isQuoted, type Leaf, leavesOf } from './leaf';
import type { Role } from './role';
import { saidInHeading } from './said-in-heading';
import { shapeOfTable } from './shape-of-table';
import { roleOf, type Setting } from './task';

/** What the buyer says and what is said back. */
export interface Exchange {
  readonly said: Leaf & { readonly doubt?: string };
  readonly answers: readonly Leaf[];
  /** The heading that says it. */
  readonly section?: Entry;
}

/** A section's objections, the texts that are none, and the sections about something else. */
export interface Exchanges {
  readonly exchanges: readonly Exchange[];
  readonly rest: readonly Leaf[];
  readonly sections: readonly Entry[];
}

interface Open {
  said: Exchange['said'];
  answers: Leaf[];
  section?: Entry;
}

const ARROW = /\s*(?:→|⇒|➜|➡️?|-{1,2}>|=>)\s*/u;
const BOLD_QUOTE = /^\*\*((?:["“”„«‹「『]).+?["“”»›」』][.!?,;]?)\*\*\s*[:–—-]?\s*(?=\S)/u;
const ANSWERS: ReadonlySet<Role | undefined> = new Set(['answer', 'stance', 'talk', 'position']);

/** An objection and its answer within one text: `"…" → "…"`, or a quotation in bold and what follows. */
function splitOf(leaf: Leaf): Open | undefined {
  const [said, ...answers] = leaf.text.split(ARROW);
  if (said && answers.length === 1 && answers[0] && isQuoted(said)) {
    return { said: { ...leaf, text: said }, answers: [{ ...leaf, text: answers[0] }] };
  }
  const [lead, quote] = BOLD_QUOTE.exec(leaf.text) ?? [];
  if (lead === undefined || quote === undefined) return undefined;
  return {
    said: { ...leaf, text: quote },
    answers: [{ ...leaf, text: leaf.text.slice(lead.length) }],
  };
}

function headingSaid(child: Entry, setting: Setting): Exchange['said'] {
  const heading = child.label ?? '';
  const found = saidInHeading(heading);
  const isNamed = found !== undefined && roleOf(found.label, setting) === 'objection';
  const said = isNamed ? { label: found.label, text: found.words } : { text: heading };
  return { ...said, line: child.line, kind: 'words', depth: 0 };
}

class Reader {
  readonly exchanges: Open[] = [];
  readonly rest: Leaf[] = [];
  readonly sections: Entry[] = [];
  private open: Open | undefined;

  constructor(
    private readonly setting: Setting,
    private readonly isOther: (child: Entry) => boolean,
  ) {}

  begin(open: Open): void {
    this.exchanges.push(open);
    this.open = open;
  }

  private table(table: Entry): void {
    const { names, pack } = this.setting;
    const shape = shapeOfTable(table, names, pack, 'objection');
    for (const row of table.entries) {
      const cells = row.entries.flatMap((cell) => leavesOf(cell));
      const said = shape.kind === 'objections' ? shape.roles.indexOf('objection') : 0;
      const cell = row.entries[said];
      const [first] = cell ? leavesOf(cell) : [];
      if (first === undefined) this.rest.push(...cells);
      else {
        const others = row.entries.filter((_, column) => column !== said);
        this.begin({ said: first, answers: others.flatMap((each) => leavesOf(each)) });
        this.open = undefined;
      }
    }
  }

  private child(child: Entry): void {
    if (this.isOther(child)) {
      this.sections.push(child);
      return;
    }
    const said = headingSaid(child, this.setting);
    const inner = child.entries.filter(({ kind }) => kind === 'section');
    const holdsAnswers = child.entries.some(({ label }) =>
      ANSWERS.has(roleOf(label, this.setting)),
    );
    const isGroup =
      !isQuoted(said.text) &&
      said.label === undefined &&
      (inner.length > 1 || child.entries.some(({ kind }) => kind === 'table')) &&
      !holdsAnswers;
    if (isGroup || child.entries.some((each) => this.says(each))) {
      this.sections.push(child);
      return;
    }
    const answers = child.entries.flatMap((each) => leavesOf(each));
    this.begin({ said, answers: [...answers], section: child });
    this.open = undefined;
  }

  /** Whether an entry's label says that the buyer speaks. */
  private says({ label }: Entry): boolean {
    return roleOf(label, this.setting) === 'objection';
  }

  private words(entry: Entry): void {
    const [first, ...others] = leavesOf(entry);
    if (first === undefined) return;
    const split = first.label === undefined || this.says(entry) ? splitOf(first) : undefined;
    if (split) this.begin({ said: split.said, answers: [...split.answers, ...others] });
    else if (this.says(entry)) this.begin({ said: first, answers: [...others] });
    else if (first.label !== undefined && isQuoted(first.label) && entry.text !== undefined) {
      const { label, ...answer } = first;
      this.begin({ said: { ...first, text: label }, answers: [answer, ...others] });
    } else if (this.opensUnlabelled(entry, first)) {
      this.begin({ said: first, answers: [...others] });
    } else if (this.open) this.open.answers.push(first, ...others);
    else this.nameless(entry, first, others);
  }

  /** A quotation that nobody has answered yet is not answered by the next bullet of its kind. */
  private opensUnlabelled(entry: Entry, { label, text }: Leaf): boolean {
    if (label !== undefined || !isQuoted(text) || entry.kind === 'quote') return false;
    return entry.entries.length > 0 || this.open === undefined || this.open.answers.length > 0;
  }

  /** A bullet with a label that is no word for anything may name the objection itself. */
  private nameless(entry: Entry, first: Leaf, others: readonly Leaf[]): void {
    const isItem = entry.kind === 'item' || entry.kind === 'step';
    if (!isItem || entry.label === undefined || ANSWERS.has(roleOf(entry.label, this.setting))) {
      this.rest.push(first, ...others);
      return;
    }
    const doubt = `Treated “${entry.label}” as something the buyer says.`;
    const { label: _, ...answer } = first;
    const said = { ...answer, text: entry.label, line: entry.line, doubt };
    const isOwn = entry.text !== undefined;
    const inside = entry.entries.flatMap((each) => leavesOf(each));
    this.begin({ said, answers: isOwn ? [answer, ...others] : inside });
    this.open = undefined;
  }

  read(entries: readonly Entry[]): void {
    for (const entry of entries) {
      if (entry.kind === 'table') this.table(entry);
      else if (entry.kind === 'section') this.child(entry);
      else this.words(entry);
    }
  }
}

/** Finds what the buyer says and what is said back, in any of the shapes in which it is written. */
export function exchangesOf(
  entries: readonly Entry[],
  setting: Setting,
  isOther: (child: Entry) => boolean,
): Exchanges {
  const reader = new Reader(setting, isOther);
  reader.read(entries);
  return reader;
}

/** Whether a text holds an objection and its answer. */
export function isExchange(text: string): boolean {
  return text.split(ARROW).length === 2 && isQuoted(text.split(ARROW)[0] ?? '');
}
