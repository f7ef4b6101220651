import { addAs, addToSummary, placeByLabel, type Slot, SUMMARY_IDS } from './add-line';
import { hasQuestion } from './decide-use';
import { BOLD_DEPTH } from './entry';
import { isQuestion, isQuoted, type Leaf, leavesOf } from './leaf';
import { roleOf } from './names';
import { plainOf } from './plain-words';
import { headsOf, placeChild, type Task } from './task';
import { writeInline } from './write-inline';

/** Proof, references, signs, and concessions: each text of the section is a line. */
export function placeList(task: Task): void {
  const { section, setting, role = 'proof' } = task;
  for (const entry of section.entries) {
    if (entry.kind !== 'section') {
      const own =
        entry.kind === 'words' && entry.points !== undefined && !entry.label ? 'reference' : role;
      for (const leaf of leavesOf(entry)) {
        if (!addAs(own, setting, task, leaf, { isOwn: own === role }))
          setting.draft.more(leaf, task);
      }
      continue;
    }
    const isCustomer = role === 'proof' && entry.entries.every(({ kind }) => kind !== 'section');
    if (!isCustomer) placeChild(task, entry, role);
    else {
      setting.draft.mark(entry);
      for (const leaf of entry.entries.flatMap((each) => leavesOf(each, entry.label))) {
        if (!addAs(role, setting, task, leaf, { isOwn: true })) setting.draft.more(leaf, task);
      }
    }
  }
}

/** A question in bold with a note behind it is two lines. */
function withQuestion(leaf: Leaf): readonly Leaf[] {
  const { label, ...note } = leaf;
  if (label === undefined || !(isQuoted(label) || isQuestion(label)) || isQuestion(leaf.text)) {
    return [leaf];
  }
  return [
    { ...note, text: writeInline([{ kind: 'text', text: label }]) },
    { ...note, depth: note.depth + 1 },
  ];
}

/** Questions to ask, with the answers to hope for and to fear behind each. */
export function placeQuestions(task: Task): void {
  const { section, setting } = task;
  const { heading } = headsOf(task);
  const groups = (task.around.at(-1)?.entries ?? []).filter(
    (each) => each.kind === 'section' && roleOf(each.label, setting.names) === 'question',
  );
  const { questionsHeading } = setting.draft.parts.discovery ?? {};
  const isFree = questionsHeading === undefined || questionsHeading === heading;
  const isOnlyGroup = groups.length < 2 && isFree;
  let isTold = false;
  for (const entry of section.entries) {
    if (entry.kind === 'section') {
      placeChild(task, entry, 'question');
      continue;
    }
    const isIntro = (entry.kind === 'words' || entry.kind === 'quote') && !hasQuestion(entry);
    const isAfter = entry.label !== undefined && setting.draft.parts.discovery !== undefined;
    for (const leaf of leavesOf(entry).flatMap(withQuestion)) {
      if (isIntro && !isAfter) setting.draft.more(leaf, task);
      else {
        const isHeaded = leaf.label === undefined && !isOnlyGroup && leaf.depth === 0;
        isTold ||= isHeaded;
        const label = isHeaded ? heading : leaf.label;
        if (!addAs('question', setting, task, leaf, { isOwn: true, label }))
          setting.draft.more(leaf, task);
      }
    }
  }
  const { discovery } = setting.draft.parts;
  if (discovery === undefined || heading === undefined) return;
  if (isOnlyGroup) discovery.questionsHeading = heading;
  // A heading that is nowhere stays unmarked: it becomes a line of its own.
  if (isOnlyGroup || isTold) setting.draft.mark(section);
}

/** The whole in short: labelled lines by their labels, the first words without one as the one-liner. */
export function placeSummary(task: Task): void {
  const { section, setting } = task;
  const isPoints = section.entries.filter(({ kind }) => kind === 'item').length > 1;
  for (const entry of section.entries) {
    if (entry.kind === 'section') {
      placeChild(task, entry);
      continue;
    }
    for (const leaf of leavesOf(entry)) {
      const role = roleOf(leaf.label, setting.names);
      const isFree = leaf.label === undefined && !(isPoints && leaf.kind === 'item');
      const slot =
        role !== undefined && role in SUMMARY_IDS
          ? (role as Slot)
          : isFree
            ? 'oneLiner'
            : undefined;
      if (slot === undefined || !addToSummary(setting, task, slot, leaf, true)) {
        if (leaf.label === undefined || !placeByLabel(setting, task, leaf))
          setting.draft.more(leaf, task);
      }
    }
  }
}

/** How the two are built: what they run on, point by point. */
export function placeArchitecture(task: Task): void {
  const { section, setting } = task;
  const { draft } = setting;
  const part = 'architecture';
  for (const entry of section.entries) {
    if (entry.kind === 'section' && (entry.depth ?? 0) < BOLD_DEPTH) {
      placeChild(task, entry, part);
      continue;
    }
    draft.entitle(part, task, true);
    const made = draft.parts.architecture ?? { title: '', points: [] };
    draft.parts.architecture = made;
    const isBold = entry.kind === 'section';
    if (isBold) draft.mark(entry);
    const isHeading = isBold && made.heading === undefined && made.points.length === 0;
    if (isHeading && entry.label !== undefined) made.heading = entry.label;
    const outer = isBold && !isHeading ? entry.label : undefined;
    for (const leaf of (isBold ? entry.entries : [entry]).flatMap((each) =>
      leavesOf(each, outer),
    )) {
      const isIntro = leaf.kind === 'words' && made.intro === undefined && made.points.length === 0;
      const heading = isIntro && made.heading === undefined ? leaf.label : undefined;
      if (heading !== undefined) made.heading = heading;
      const slot = isIntro ? 'intro' : 'points';
      const id = [part, isIntro ? 'intro' : (leaf.label ?? plainOf(leaf.text))];
      const label = heading === undefined ? leaf.label : undefined;
      const line = draft.line(leaf, task, { part, slot, id, label });
      if (isIntro) made.intro = line;
      else made.points.push(line);
    }
  }
}
