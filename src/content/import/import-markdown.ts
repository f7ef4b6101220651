import { fold } from '../../core/match/fold';
import { cardFile } from '../card-schema';
import { CURRENT_VERSION } from '../version/migrations';
import { withoutBoilerplate } from './boilerplate';
import { CardDraft, type Setting } from './card-draft';
import { cleanSource } from './clean-source';
import { countKept } from './count-kept';
import { dateOfFile, ownerOfFile, takeSource } from './facts';
import { slug } from './ids';
import { mentions, type Names } from './names';
import { type MarkdownDocument, outlineOf } from './outline';
import { parseMarkdown } from './parse';
import { placeAll } from './place-section';
import { projectOn, sectionOfRival } from './project';
import { refuseUnfit } from './refuse-unfit';
import { refuseUnreadable } from './refuse-unreadable';
import type {
  ConfirmedRival,
  Dropped,
  FoundRival,
  ImportedCard,
  ImportOptions,
  ImportResult,
  MarkdownFile,
  Refused,
  SectionReport,
  SurveyOptions,
  SurveyResult,
} from './result';
import { givenName, isSameName } from './rival-name';
import { Subjects } from './subjects';
import { Survey } from './survey';
import { updateCard } from './update';
import { Vocabulary } from './vocabulary';

export { confirmRival } from './found-rival';
export type * from './result';

/** A file that was read, before it's known whom it is about. */
interface ReadFile {
  readonly document: MarkdownDocument;
  /** The source without embedded images and hidden comments. */
  readonly text: string;
  readonly dropped: readonly Dropped[];
  readonly images: number;
  readonly vocabulary: Vocabulary;
}

/** A file is surveyed first, and imported once its rivals are confirmed: the last one stays read. */
let last: { readonly key: string; readonly read: ReadFile | Refused } | undefined;

function readFile(file: MarkdownFile, options: SurveyOptions): ReadFile | Refused {
  const key = JSON.stringify([file, options.insist]);
  if (last?.key !== key) last = { key, read: parseFile(file, options) };
  return last.read;
}

function parseFile(file: MarkdownFile, options: SurveyOptions): ReadFile | Refused {
  const { text, dropped, images } = cleanSource(file.text);
  const unreadable = refuseUnreadable({ ...file, text });
  if (unreadable) return { kind: 'refused', refusal: unreadable };
  const document = outlineOf(parseMarkdown(text));
  const unfit = refuseUnfit(file.name, document, options.insist === true);
  if (unfit) return { kind: 'refused', refusal: unfit };
  const all = [...dropped, ...document.dropped];
  return { document, text, dropped: all, images, vocabulary: new Vocabulary(text) };
}

/** @param confirmed Names of rivals that the user gave, whether or not the file seems to be about them. */
function surveyOf(
  { name }: MarkdownFile,
  { document, text, vocabulary }: ReadFile,
  { us, pack, existing }: SurveyOptions,
  confirmed: readonly string[] = [],
): { readonly found: readonly FoundRival[]; readonly ours: readonly string[] } {
  const known = existing.flatMap((card) => (card.purpose ? [] : [card.name, ...card.aliases]));
  const names = { us, them: [], vocabulary };
  const survey = new Survey(names, pack, [...known, ...confirmed], text);
  return { found: survey.of(document, name), ours: [...survey.ours] };
}

/** Finds out whom a file seems to be about, without making cards of it. */
export function surveyMarkdown(file: MarkdownFile, options: SurveyOptions): SurveyResult {
  const read = readFile(file, options);
  if ('refusal' in read) return read;
  const { text, vocabulary } = read;
  const { found, ours } = surveyOf(file, read, options);
  const ourNames = options.us.filter((us) => mentions(text, { us: [us], them: [], vocabulary }).us);
  const hasUs = ourNames.length > 0;
  return { kind: 'surveyed', rivals: found, us: hasUs ? ourNames : ours, hasUs };
}

/** Makes the card of one rival. */
function importOne(
  { name: file }: MarkdownFile,
  read: ReadFile,
  rival: ConfirmedRival,
  subjects: Subjects,
  main: string | undefined,
  options: ImportOptions,
): ImportedCard {
  const { pack, today, roles = new Map() } = options;
  const them = [...new Set([rival.name, ...rival.inFile, ...rival.aliases])];
  const names: Names = { us: options.us, them, vocabulary: read.vocabulary };
  const { entries, others } = projectOn(read.document.entries, rival.name, subjects, names, main);
  const own = sectionOfRival(entries);
  const versus = `${names.us[0] ?? ''} vs ${rival.name}`;
  const { root: top } = read.document;
  const root = main === undefined ? top : { ...top, label: versus };
  const title = own?.label ?? root.label ?? versus;
  const checked = dateOfFile(read.text, today);
  const owner = ownerOfFile(entries);
  const draft = new CardDraft({ title: root.label ?? title, names, today, checked });
  const sections: SectionReport[] = [];
  const setting: Setting = { names, pack, draft, roles, sections };
  const dropped = [...read.dropped];
  const { source: given, rest } = takeSource(entries);
  const body = withoutBoilerplate(rest, dropped);
  draft.used.add((own ?? root).line);
  placeAll(setting, { ...root, entries: body }, title);
  const parts = draft.finish();
  const isOneOfSeveral = own !== undefined && !draft.used.has(root.line);
  const source = given ?? (isOneOfSeveral ? root.label : undefined);
  // Parsed for the order of its keys; what the schema refuses here is a fault of ours.
  const fresh = cardFile.parse({
    $schema: '../battlecard.schema.json',
    version: CURRENT_VERSION,
    id: slug(rival.name, 8) || 'card',
    name: rival.name,
    title,
    ...(owner !== undefined && { owner }),
    updated: checked ?? today,
    aliases: [...rival.aliases],
    ...parts,
    ...(source !== undefined && { source }),
  });
  const { card, update } = updateCard(fresh, options);
  const isConfirmed = (about: string) => options.rivals.some((each) => each.name === about);
  const report = {
    file,
    sections,
    became: draft.became.map((each) => ({ ...each, id: update?.ids.get(each.id) ?? each.id })),
    dropped: dropped.sort((one, other) => one.line - other.line),
    setAside: others.map((each) => ({ ...each, isConfirmed: isConfirmed(each.about) })),
    images: read.images,
    kept: countKept([{ ...root, entries: body }], fresh),
    ...(update && { update: update.report }),
  };
  return { card, report };
}

/** Makes cards of a writer's Markdown, one for each confirmed rival, or says why not. */
export function importMarkdown(file: MarkdownFile, options: ImportOptions): ImportResult {
  const read = readFile(file, options);
  if ('refusal' in read) return read;
  const { rivals } = options;
  if (rivals.length === 0) {
    const what = 'It isn’t clear which competitor the file is about.';
    const fix = 'Enter the competitor’s name, or put it in the title: “Us vs Them”.';
    return { kind: 'refused', refusal: { file: file.name, reason: 'no-rival', what, fix } };
  }
  const confirmed = rivals.flatMap(({ name, inFile }) => [name, ...inFile]);
  const { found: all } = surveyOf(file, read, options, confirmed);
  // "Atlas" means "Atlas One" only in a file that has no "Atlas" of its own.
  const means = (given: string, { name }: FoundRival) =>
    fold(given) === fold(name) ||
    (isSameName(given, name) && !all.some((other) => fold(other.name) === fold(given)));
  const isFound = (found: FoundRival, { name, inFile, aliases }: ConfirmedRival) =>
    [name, ...inFile, ...aliases].some((each) => means(givenName(each).name, found));
  const confirmedAs = (found: FoundRival) => rivals.find((rival) => isFound(found, rival));
  const others = all.filter(
    (found) =>
      confirmedAs(found) === undefined && !options.us.some((us) => isSameName(us, found.name)),
  );
  const subjects = new Subjects([
    ...rivals.map(({ name, inFile, aliases }) => ({ name, forms: [...inFile, ...aliases] })),
    ...others.map(({ name, aliases, forms }) => ({ name, forms: [...aliases, ...forms] })),
  ]);
  const about = all.find(({ evidence }) => evidence !== 'table' && evidence !== 'name');
  const cards = rivals.map((rival) => {
    const where = all.filter((found) => isFound(found, rival));
    const isGuest = where.length > 0 && where.every(({ evidence }) => evidence === 'table');
    const main = isGuest && about ? (confirmedAs(about)?.name ?? about.name) : undefined;
    return importOne(file, read, rival, subjects, main, options);
  });
  return { kind: 'imported', cards };
}
