import type { PackFile } from '../../content/card-schema';
import { compilePack } from '../../content/compile';
import { decodeText } from '../../content/import/decode';
import { MAX_FILE_BYTES } from '../../content/import/limits';
import { type Problem, placeOf } from '../../content/problem';
import { readPack } from '../../content/read-card';
import { readTeamCard } from '../../content/team-file';
import type { Pack } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import type { RivalNames } from '../../core/match/rival';
import { findNameClash, findPlaceholderName } from '../custom-cards/join-cards';
import { type CustomCard, cardFrom } from '../custom-cards/stored-card';
import { decodeStrictly } from '../decode-strictly';
import { type FolderFile, isUnread, PACK_FILE, stampOf } from './list-files';
import type { FileProblem, TeamFile, TeamFolder } from './team-folder-storage';
import * as words from './words';

/** The most problems that are stored of a file, and characters of each of their texts. */
const MAX_PROBLEMS = 5;
const MAX_TEXT = 400;

/** The last good copy of the folder. */
export interface FolderCopy {
  readonly folder: TeamFolder;
  /** The cards in use, with unique ids and names. */
  readonly cards: readonly CustomCard[];
}

/** What a copy depends on besides the folder. */
export interface CopyContext {
  readonly bundled: readonly RivalNames[];
  /** The bundled one, for a folder without a pack. */
  readonly pack: Pack;
  readonly today: IsoDate;
}

/** A card file on its way into the copy. */
interface Candidate {
  readonly name: string;
  readonly stamp: Pick<TeamFile, 'modified' | 'size'>;
  /** The card as the file has it now; absent if the file has problems. */
  fresh?: CustomCard;
  /** The card that was in use from this file before. */
  readonly before?: CustomCard;
  problems: readonly FileProblem[];
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}

function fileProblem({ path, line, what, fix }: Problem): FileProblem {
  const where = line === undefined ? placeOf(path) : `line ${line}`;
  const isWhole = line === undefined && path.length === 0;
  return { ...(!isWhole && { where: cut(where) }), what: cut(what), fix: cut(fix) };
}

/** Returns the text of a file, or why it can't be read. */
async function textOf({ file }: FolderFile): Promise<string | FileProblem> {
  if (file === undefined) return words.locked;
  if (file.size > MAX_FILE_BYTES) return words.tooLarge(MAX_FILE_BYTES / 1_000_000);
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return words.locked;
  return decodeText(new Uint8Array(bytes), decodeStrictly) ?? words.notText;
}

/** Returns the pack to use, and what is wrong with the folder's; an unreadable one leaves the one before. */
async function readTeamPack(
  source: FolderFile | undefined,
  before: Pack | undefined,
): Promise<{ readonly pack?: Pack | undefined; readonly problems: readonly FileProblem[] }> {
  if (source === undefined) return { problems: [] };
  const text = await textOf(source);
  if (typeof text !== 'string') return { pack: before, problems: [text] };
  const { pack, problems } = readPack({ file: source.name, text });
  return pack
    ? { pack: compilePack(pack), problems: [] }
    : { pack: before, problems: problems.map(fileProblem) };
}

function packFileOf({ us, otherNames, personas }: Pack): Omit<PackFile, 'correction'> {
  return { us, ...(otherNames && { otherNames: [...otherNames] }), personas: [...personas] };
}

/** Returns why a card can't be used together with the bundled ones. */
function problemAmongBundled(
  card: RivalNames,
  bundled: readonly RivalNames[],
): FileProblem | undefined {
  const placeholder = findPlaceholderName(card);
  if (placeholder) return words.meansNobody(placeholder.name);
  const replaced = bundled.find(({ id }) => id === card.id);
  // Reps' confirmed names and picks are stored under the id.
  if (replaced && !findNameClash({ ...card, id: '' }, [replaced])) {
    return words.aboutSomebodyElse(card.id, replaced.name);
  }
  const taken = findNameClash(
    card,
    bundled.filter((each) => each !== replaced),
  );
  return taken && words.sameNameInBundle(taken.name, taken.with.name, taken.with.id);
}

const inUse = ({ fresh, before }: Candidate): CustomCard | undefined => fresh ?? before;

function clashOf(one: CustomCard | undefined, other: CustomCard | undefined) {
  return one && other && findNameClash(one.card, [other.card]);
}

/** Returns why a file's new card can't be used together with another file's. */
function problemBetween(candidate: Candidate, other: Candidate): FileProblem | undefined {
  const clash = candidate === other ? undefined : clashOf(candidate.fresh, inUse(other));
  if (clash === undefined) return undefined;
  // The file that had the name first keeps it, such as the one of which a sync program made a copy.
  const hadIt = clashOf(candidate.before, inUse(other)) !== undefined;
  const otherHadIt = clashOf(other.before, candidate.fresh) !== undefined;
  return hadIt && !otherHadIt ? undefined : words.sameNameInFile(clash.name, other.name);
}

/**
 * Drops new cards until each name belongs to one file. If several files claim a name that none of them had, all
 * are dropped, because nobody can tell which one is right.
 */
function dropClashes(candidates: readonly Candidate[], bundled: readonly RivalNames[]): void {
  for (;;) {
    const clashing = candidates.flatMap((candidate) => {
      if (candidate.fresh === undefined) return [];
      const problem =
        problemAmongBundled(candidate.fresh.card, bundled) ??
        candidates.map((other) => problemBetween(candidate, other)).find((each) => each);
      return problem ? [{ candidate, problem }] : [];
    });
    if (clashing.length === 0) return;
    for (const { candidate, problem } of clashing) {
      delete candidate.fresh;
      candidate.problems = [problem];
    }
  }
}

/**
 * Returns the next copy of a folder: each file's card as it is now or, if the file has problems, as it was
 * before. Reads only files that have changed.
 */
export async function nextCopy(
  { folder, cards }: FolderCopy,
  files: readonly FolderFile[],
  { bundled, pack: bundledPack, today }: CopyContext,
): Promise<FolderCopy> {
  const packSource = files.find(({ name }) => name === PACK_FILE);
  const { pack, problems: packProblems } = await readTeamPack(packSource, folder.pack);
  const hasNewPack = JSON.stringify(pack) !== JSON.stringify(folder.pack);
  const context = { pack: packFileOf(pack ?? bundledPack), today };
  const byId = new Map(cards.map((each) => [each.card.id, each]));
  const candidates: Candidate[] = [];
  for (const source of files) {
    if (source === packSource) continue;
    const { name } = source;
    const before = byId.get(folder.files[name]?.cardId ?? '');
    const candidate: Candidate = {
      name,
      stamp: stampOf(source),
      ...(before && { before }),
      problems: [],
    };
    candidates.push(candidate);
    if (!hasNewPack && before && !isUnread(source, folder)) continue;
    const text = await textOf(source);
    if (typeof text !== 'string') {
      candidate.problems = [text];
      continue;
    }
    const read = readTeamCard({ file: name, text }, context);
    if (read.kind === 'problems') {
      candidate.problems = read.problems.slice(0, MAX_PROBLEMS).map(fileProblem);
      continue;
    }
    const card = cardFrom('team', read.card);
    candidate.fresh = { file: { ...read.file }, card, savedOn: today };
  }
  dropClashes(candidates, bundled);
  const entries = candidates.map((candidate): [string, TeamFile] => {
    const { name, stamp, problems } = candidate;
    const cardId = inUse(candidate)?.card.id;
    return [name, { ...stamp, ...(cardId !== undefined && { cardId }), problems }];
  });
  if (packSource) entries.push([PACK_FILE, { ...stampOf(packSource), problems: packProblems }]);
  return {
    folder: {
      name: folder.name,
      readOn: today,
      ...(pack && { pack }),
      files: Object.fromEntries(entries),
    },
    cards: candidates.flatMap((each) => inUse(each) ?? []),
  };
}
