import { type CardFile, cardFile } from '../card-schema';
import { CURRENT_VERSION } from '../version/migrations';
import { CardDraft } from './card-draft';
import { countKept } from './count-kept';
import { documentOf, type MarkdownDocument } from './document';
import type { Entry } from './entry';
import { withoutFurniture } from './furniture';
import { slug } from './ids';
import { leavesOf } from './leaf';
import { refuseUnreadable } from './limits';
import type { Names } from './names';
import { outlineOf } from './outline';
import { parseMarkdown } from './parse';
import { placeLostHeadings } from './place-lost-headings';
import { placePreamble, placeSection } from './place-section';
import { plainOf } from './plain-words';
import { projectOn, type SubjectOf, sectionOfRival, subjectsAmong } from './project';
import { refuseUnfit } from './refuse-unfit';
import type {
  Dropped,
  ImportedCard,
  ImportOptions,
  ImportResult,
  MarkdownFile,
  Refusal,
} from './result';
import { rivalsOf } from './rivals';
import { withTablesOfBullets } from './table-of-bullets';
import { roleOf, type Setting } from './task';
import { isUnfilled } from './unfilled';
import { updateCard } from './update';

export type {
  Became,
  CardUpdate,
  ImportedCard,
  ImportOptions,
  ImportReport,
  ImportResult,
  MarkdownFile,
} from './result';

/** Takes off where the card comes from; gives the labels that said so, and the rest. */
function withoutSource(setting: Setting, entries: readonly Entry[]) {
  const { parts } = setting.draft;
  const labels: string[] = [];
  const rest = entries.filter((entry) => {
    const isSource = roleOf(entry.label, setting) === 'source' && entry.text !== undefined;
    if (!isSource || parts.source !== undefined || isUnfilled(entry.text ?? '')) return true;
    parts.source = leavesOf(entry)
      .map(({ text }) => plainOf(text))
      .join(' ');
    labels.push(entry.label ?? '');
    return false;
  });
  return { labels, rest };
}

function makeCard(
  { root, entries }: MarkdownDocument,
  names: Names,
  options: ImportOptions,
  isOneOfSeveral: boolean,
) {
  const own = sectionOfRival(entries);
  const title = own?.label ?? root.label ?? `${options.us} vs ${names.them}`;
  const draft = new CardDraft(options.today, root.label ?? title);
  const setting: Setting = {
    names,
    pack: options.pack,
    draft,
    placeSection: (place, inherited) => placeSection(setting, place, inherited),
  };
  const dropped: Dropped[] = [];
  const body = withTablesOfBullets(withoutFurniture(entries, names, dropped), names);
  if (own) draft.mark(own);
  else draft.mark(root);
  for (const section of body) {
    if (section.kind === 'section') placeSection(setting, { section, around: [] }, undefined);
  }
  const top = body.filter(({ kind }) => kind !== 'section');
  const { labels, rest } = withoutSource(setting, top);
  placePreamble(setting, root, rest);
  placeLostHeadings(setting, body, root, title);
  const parts = draft.finish();
  const source = parts.source ?? (isOneOfSeveral && !draft.isUsed(root) ? root.label : undefined);
  // Parsed for the order of its keys; what the schema refuses here is a fault of ours.
  const card: CardFile = cardFile.parse({
    $schema: '../battlecard.schema.json',
    version: CURRENT_VERSION,
    id: slug(names.them, 8) || 'card',
    name: names.them,
    title,
    ...(source !== undefined && { source }),
    updated: options.today,
    aliases: [],
    ...parts,
    ...(source !== undefined && { source }),
  });
  const kept = countKept([{ ...root, entries: body }], card, labels);
  return { card, became: draft.became, dropped, kept };
}

function importOne(
  file: MarkdownFile,
  document: MarkdownDocument,
  rival: string,
  subjectOf: SubjectOf,
  isOneOfSeveral: boolean,
  options: ImportOptions,
  comments: readonly Dropped[],
): ImportedCard {
  const entries = projectOn(document.entries, rival, subjectOf);
  const names: Names = { us: options.us, them: rival };
  const made = makeCard({ ...document, entries }, names, options, isOneOfSeveral);
  const { card, update } = updateCard(made.card, options);
  const dropped = [...comments, ...made.dropped].sort((a, b) => a.line - b.line);
  const became = update
    ? made.became.map((each) => ({ ...each, id: update.ids.get(each.id) ?? each.id }))
    : made.became;
  const report = { file: file.name, became, dropped, kept: made.kept };
  return { card, report: update ? { ...report, update: update.report } : report };
}

function refuseNameless(file: string, strangers: readonly string[] | undefined): Refusal {
  if (strangers) {
    const what = `The title names ${strangers.join(' and ')}, but not our company or product.`;
    const mend = 'Use --us to say which name is ours, or --rival to name the competitor.';
    return { file, reason: 'no-rival', what, mend };
  }
  const what = 'The file doesn’t say which competitor it’s about.';
  const mend =
    'Pass the competitor’s name with --rival, or put it in the title, as in “Us vs Them”.';
  return { file, reason: 'no-rival', what, mend };
}

/** Bullets that were typed as signs become a list's; lines stay where they are. */
function withListMarks(text: string): string {
  return text.replace(/^([ \t]*)[•◦▪‣●][ \t]+(?=\S)/gm, '$1- ');
}

/** Makes cards of a writer's Markdown, one for each rival, or says why not. */
export function importMarkdown(file: MarkdownFile, options: ImportOptions): ImportResult {
  const unreadable = refuseUnreadable(file);
  if (unreadable) return { kind: 'refused', refusal: unreadable };
  const { entries, dropped } = outlineOf(parseMarkdown(withListMarks(file.text)));
  const unfit = refuseUnfit(file.name, entries);
  if (unfit) return { kind: 'refused', refusal: unfit };
  const document = documentOf(entries, options.us);
  const known = options.existing.flatMap(({ name, aliases }) => [name, ...aliases]);
  const found = rivalsOf(document, file, options.us, known);
  const { rival } = options;
  const names = rival === undefined ? found.names : [rival];
  if (names.length === 0) {
    return { kind: 'refused', refusal: refuseNameless(file.name, found.strangers) };
  }
  const all = [...new Set([...names, ...found.names])];
  const subjectOf = subjectsAmong(all, options.us);
  const cards = names.map((name) =>
    importOne(file, document, name, subjectOf, all.length > 1, options, dropped),
  );
  return { kind: 'imported', cards };
}
