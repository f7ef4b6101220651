import { MAX_FILE_BYTES } from '../../content/import/limits';
import { decodeText } from '../../content/import/read-text';
import { type Problem, placeOf } from '../../content/problem';
import { readPack } from '../../content/read-card';
import { readTeamCard } from '../../content/team-file';
import type { Card, Pack } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import type { RivalNames } from '../../core/match/rival';
import { findNameClash, joinCards } from '../custom-cards/join-cards';
import { type CustomCard, cardFrom, isSameFile } from '../custom-cards/stored-card';
import { decodeStrictly } from '../decode-strictly';
import { type FolderFile, isUnread, PACK_FILE, stampOf } from './list-files';
import type { FileProblem, TeamFile, TeamFolder } from './team-folder-storage';
import * as words from './words';

/** The most characters of a text about a file, which can quote it. */
const MAX_TEXT = 400;

/** The last good copy of the folder. */
export interface FolderCopy {
  readonly folder: TeamFolder;
  /** The cards in use, with unique ids and names. */
  readonly cards: readonly CustomCard[];
}

/** What comes with Ringside: names that the team's cards can't take, and the pack for a folder without one. */
export interface Bundled {
  readonly bundled: readonly RivalNames[];
  readonly pack: Pack;
}

/** A card file on its way into the copy. */
interface Candidate {
  readonly name: string;
  readonly stamp: Pick<TeamFile, 'modified' | 'size'>;
  /** The card as the file has it now; absent if the file has problems. */
  fresh?: CustomCard;
  /** The card that was in use from this file before. */
  readonly before?: CustomCard;
  problem?: FileProblem | undefined;
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}

/** Returns the first of the problems. The next one shows once it's fixed. */
function fileProblem([first]: readonly Problem[]): FileProblem | undefined {
  if (first === undefined) return undefined;
  const { path, line, what, fix } = first;
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
): Promise<{ readonly pack?: Pack | undefined; readonly problem?: FileProblem | undefined }> {
  if (source === undefined) return {};
  const text = await textOf(source);
  if (typeof text !== 'string') return { pack: before, problem: text };
  const { pack, problems } = readPack({ file: source.name, text });
  return pack ? { pack } : { pack: before, problem: fileProblem(problems) };
}

/** Returns why a card can't be used together with the bundled ones. */
function problemAmongBundled(card: Card, bundled: readonly RivalNames[]): FileProblem | undefined {
  const clash = joinCards<RivalNames>(bundled, [card]).setAside[0]?.clash;
  if (clash?.with === undefined) return undefined;
  const { id, name } = clash.with;
  // Reps' confirmed names and picks are stored under the id.
  if (id === card.id) return words.aboutSomebodyElse(id, name);
  return words.sameNameInBundle(clash.name, name, id);
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
      candidate.problem = problem;
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
  { bundled, pack: bundledPack }: Bundled,
  today: IsoDate,
): Promise<FolderCopy> {
  const packSource = files.find(({ name }) => name === PACK_FILE);
  const { pack, problem: packProblem } = await readTeamPack(packSource, folder.pack);
  const hasNewPack = !isSameFile({ pack }, { pack: folder.pack });
  const context = { pack: pack ?? bundledPack, today };
  const byId = new Map(cards.map((each) => [each.card.id, each]));

  async function readCandidate(source: FolderFile): Promise<Candidate> {
    const { name } = source;
    const before = byId.get(folder.files[name]?.cardId ?? '');
    const same = { name, stamp: stampOf(source), ...(before && { before }) };
    if (!hasNewPack && before && !isUnread(source, folder)) return same;
    const text = await textOf(source);
    if (typeof text !== 'string') return { ...same, problem: text };
    const read = readTeamCard({ file: name, text }, context);
    if (read.kind === 'problems') return { ...same, problem: fileProblem(read.problems) };
    const card = cardFrom('team', read.card);
    return { ...same, fresh: { file: { ...read.file }, card, savedOn: today } };
  }

  const candidates: Candidate[] = [];
  for (const source of files) {
    if (source !== packSource) candidates.push(await readCandidate(source));
  }
  dropClashes(candidates, bundled);
  const entries = candidates.map((candidate): [string, TeamFile] => {
    const { name, stamp, problem } = candidate;
    const cardId = inUse(candidate)?.card.id;
    return [
      name,
      { ...stamp, ...(cardId !== undefined && { cardId }), ...(problem && { problem }) },
    ];
  });
  if (packSource) {
    const problem = packProblem && { problem: packProblem };
    entries.push([PACK_FILE, { ...stampOf(packSource), ...problem }]);
  }
  const { name } = folder;
  return {
    folder: { name, readOn: today, ...(pack && { pack }), files: Object.fromEntries(entries) },
    cards: candidates.flatMap((each) => inUse(each) ?? []),
  };
}
