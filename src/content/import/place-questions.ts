import type { CardFile } from '../card-schema';
import type { Place } from './card-draft';
import type { Entry } from './entry';
import { isQuestion, type Leaf, leavesOf } from './leaf';
import { plainOf } from './plain-words';
import { headsOf, placeChild, roleOf, type Setting, type Task } from './task';

type Discovery = NonNullable<CardFile['discovery']>;

interface How {
  readonly isOwn: boolean;
  readonly doubt?: string | undefined;
  readonly label?: string | undefined;
}

function discoveryOf({ draft }: Setting, title: Place, isOwn: boolean): Discovery {
  draft.entitle('discovery', title, isOwn);
  const discovery = draft.parts.discovery ?? { title: '', questions: [], fitSignals: [] };
  draft.parts.discovery = discovery;
  return discovery;
}

/** Adds a question, or what to listen for after one. */
export function addQuestion(setting: Setting, place: Place, leaf: Leaf, how: How): void {
  const discovery = discoveryOf(setting, headsOf(place).title, how.isOwn);
  const asks = isQuestion(leaf.text) && !isExpectedAnswer(leaf, setting);
  discovery.questions.push(
    setting.draft.line(leaf, place.section.label ?? '', {
      part: 'discovery',
      slot: 'questions',
      id: ['question', plainOf(leaf.text)],
      use: asks ? 'ask' : 'know',
      label: how.label ?? leaf.label,
      doubt: how.doubt,
    }),
  );
}

function isExpectedAnswer({ label }: Leaf, setting: Setting): boolean {
  const role = roleOf(label, setting);
  return role === 'goodAnswer' || role === 'badAnswer';
}

/** Adds a sign that speaks for us. */
export function addFitSignal(setting: Setting, place: Place, leaf: Leaf, how: How): void {
  const { draft } = setting;
  const { title, heading = place.section.label } = headsOf(place);
  const isAlone = draft.parts.discovery === undefined;
  const discovery = discoveryOf(setting, title, false);
  if (discovery.fitHeading === undefined && heading !== undefined && how.isOwn) {
    discovery.fitHeading = heading;
    draft.mark(place.section);
  } else if (isAlone && how.isOwn) draft.mark(place.section);
  discovery.fitSignals.push(
    draft.line(leaf, place.section.label ?? '', {
      part: 'discovery',
      slot: 'fitSignals',
      id: ['fit', plainOf(leaf.text)],
      use: 'know',
      doubt: how.doubt,
    }),
  );
}

/** Signs that speak for us. */
export function placeFit(task: Task): void {
  const { section, setting, doubt } = task;
  for (const entry of section.entries) {
    if (entry.kind === 'section') placeChild(task, entry, 'fit');
    else {
      for (const leaf of leavesOf(entry)) addFitSignal(setting, task, leaf, { isOwn: true, doubt });
    }
  }
}

function hasQuestion(entry: Entry): boolean {
  return leavesOf(entry).some(({ text }) => isQuestion(text));
}

/** Questions to ask, with the answers to hope for and to fear behind each. */
export function placeQuestions(task: Task): void {
  const { section, setting, doubt } = task;
  const { heading } = headsOf(task);
  const groups = (task.around.at(-1)?.entries ?? []).filter(
    (each) => each.kind === 'section' && roleOf(each.label, setting) === 'question',
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
    for (const leaf of leavesOf(entry)) {
      if (isIntro && !isAfter) setting.draft.more(leaf, task);
      else {
        const isHeaded = leaf.label === undefined && !isOnlyGroup && leaf.depth === 0;
        isTold ||= isHeaded;
        const label = isHeaded ? heading : leaf.label;
        addQuestion(setting, task, leaf, { isOwn: true, doubt, label });
      }
    }
  }
  const { discovery } = setting.draft.parts;
  if (discovery === undefined || heading === undefined) return;
  if (isOnlyGroup) discovery.questionsHeading = heading;
  // A heading that stands nowhere stays unmarked: it becomes a text of its own.
  if (isOnlyGroup || isTold) setting.draft.mark(section);
}
