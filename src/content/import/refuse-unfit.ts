import { isNaming, type MarkdownDocument } from './document';
import type { Entry } from './entry';
import { type Leaf, leavesOf } from './leaf';
import { plainOf } from './plain-words';
import type { Refusal } from './result';
import { isUnfilled } from './unfilled';

type Reason = Pick<Refusal, 'reason' | 'what' | 'fix' | 'canInsist'>;

/** How many texts it takes to judge a file. */
const ENOUGH = 3;

function flat(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => [entry, ...flat(entry.entries)]);
}

function isTemplate(entries: readonly Entry[]): boolean {
  const texts = flat(entries).filter(({ text }) => text !== undefined);
  const open = texts.filter(({ label = '', text = '' }) => isUnfilled(text) || isUnfilled(label));
  return open.length >= ENOUGH && open.length * 4 > texts.length * 3;
}

/** An entry, or a row, that is there for its link to another file. */
function isPointer(entry: Entry): boolean {
  if (entry.kind === 'row') return entry.entries.some(({ points }) => points === 'beside');
  return entry.points === 'beside';
}

function isIndex(entries: readonly Entry[]): boolean {
  const all = flat(entries).filter(({ kind, text }) => kind === 'row' || (kind !== 'cell' && text));
  const pointers = all.filter(isPointer);
  return pointers.length >= ENOUGH && pointers.length * 2 > all.length;
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

function wordsOf(leaves: readonly Leaf[]): string {
  return leaves.map(({ label = '', text }) => `${label} ${plainOf(text)}`).join('\n');
}

/** Why no card can be made of a file that was read, if so. */
export function refuseUnfit(
  file: string,
  { root, entries: all }: MarkdownDocument,
  insists: boolean,
): Refusal | undefined {
  const entries = [...(root.label === undefined ? [] : [{ ...root, entries: [] }]), ...all];
  const leaves = entries.flatMap((entry) => leavesOf(entry));
  const labels = flat(entries).map(({ label = '' }) => label);
  const reason = ((): Reason | undefined => {
    if (leaves.length === 0) {
      return {
        reason: 'empty',
        what: 'The file has only headings, or is empty.',
        fix: 'Choose another file.',
      };
    }
    if (insists) return undefined;
    if (isTemplate(entries)) {
      const what = 'The file is a template; most of it hasn’t been filled in.';
      return { reason: 'template', what, fix: 'Fill it in, then import it.', canInsist: true };
    }
    if (isIndex(entries)) {
      const what = 'The file is an index that mostly links to other files.';
      return { reason: 'index-page', what, fix: 'Import the files it links to.', canInsist: true };
    }
    if (!flat(entries).some(isNaming) && isIncident(`${labels.join('\n')}\n${wordsOf(leaves)}`)) {
      const what = 'The file looks like an incident runbook, not a sales battlecard.';
      return {
        reason: 'no-battlecard',
        what,
        fix: 'Choose a battlecard about a competitor.',
        canInsist: true,
      };
    }
    return undefined;
  })();
  return reason && { file, ...reason };
}
