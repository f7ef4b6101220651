import type { Entry } from './entry';
import type { MarkdownDocument } from './outline';
import type { Refusal } from './result';
import { isUnfilled } from './unfilled';

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
  return undefined;
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
