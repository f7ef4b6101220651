import { isNaming, type MarkdownDocument } from './document';
import type { Entry } from './entry';
import type { Refusal } from './result';
import { isUnfilled } from './unfilled';
import { plainOf } from './write-inline';

type Reason = Pick<Refusal, 'reason' | 'what' | 'fix' | 'canInsist'>;

/** How many texts it takes to judge a file. */
const ENOUGH = 3;

function flat(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.entries)]);
}

function isTemplate(all: readonly Entry[]): boolean {
  const texts = all.filter(({ text }) => text !== undefined);
  const open = texts.filter(({ label = '', text = '' }) => isUnfilled(text) || isUnfilled(label));
  return open.length >= ENOUGH && open.length * 4 > texts.length * 3;
}

/** An entry, or a row, that is there for its link to another file. */
function isPointer(entry: Entry): boolean {
  if (entry.kind === 'row') return entry.entries.some(({ points }) => points === 'beside');
  return entry.points === 'beside';
}

function isIndex(all: readonly Entry[]): boolean {
  const texts = all.filter(({ kind, text }) => kind === 'row' || (kind !== 'cell' && text));
  const pointers = texts.filter(isPointer);
  return pointers.length >= ENOUGH && pointers.length * 2 > texts.length;
}

/** Words of cards for another fight, by what they are for. At least two must be there. */
const INCIDENT =
  /\b(?:incident|on-?call|sev\s?[0-4]|severity|roll ?back|post-?mortem|runbook|failover|escalat\w+|outage|bridge|pager|mitigation|störung|rufbereitschaft|astreinte|guardia|инцидент\w*|дежурн\w*)\b/giu;
const SALES =
  /\b(?:competitor|competitive|rival|objection|prospect|customer says|buyer|they win|we win|pricing|deal|discovery|battlecard|wettbewerb|einwand|concurrent|objeción|concorrente)\b/giu;

function isIncident(text: string): boolean {
  const words = new Set((text.match(INCIDENT) ?? []).map((word) => word.toLowerCase()));
  const sales = new Set((text.match(SALES) ?? []).map((word) => word.toLowerCase()));
  return words.size >= ENOUGH && words.size > sales.size;
}

function reasonAgainst(all: readonly Entry[], insists: boolean): Reason | undefined {
  if (all.every(({ text }) => text === undefined)) {
    const what = 'The file has only headings, or is empty.';
    return { reason: 'empty', what, fix: 'Choose another file.' };
  }
  if (insists) return undefined;
  if (isTemplate(all)) {
    const what = 'The file is a template; most of it hasn’t been filled in.';
    return { reason: 'template', what, fix: 'Fill it in, then import it.', canInsist: true };
  }
  if (isIndex(all)) {
    const what = 'The file is an index that mostly links to other files.';
    return { reason: 'index-page', what, fix: 'Import the files it links to.', canInsist: true };
  }
  const words = all.map(({ label = '', text = '' }) => `${label} ${plainOf(text)}`);
  if (all.some(isNaming) || !isIncident(words.join('\n'))) return undefined;
  const what = 'The file looks like an incident runbook, not a sales battlecard.';
  const fix = 'Choose a battlecard about a competitor.';
  return { reason: 'no-battlecard', what, fix, canInsist: true };
}

/** Returns why no card can be made of a file that was read, if so. */
export function refuseUnfit(
  file: string,
  { root, entries }: MarkdownDocument,
  insists: boolean,
): Refusal | undefined {
  const title = root.label === undefined ? [] : [{ ...root, entries: [] }];
  const reason = reasonAgainst(flat([...title, ...entries]), insists);
  return reason && { file, ...reason };
}
