import type { PackFile } from '../card-schema';
import type { CardDraft, Place } from './card-draft';
import { BOLD_DEPTH, type Entry } from './entry';
import type { Names } from './names';
import type { Role } from './role';
import { roleOfLabel, type Told } from './role-of-label';

/** What all placing of one card needs. */
export interface Setting {
  readonly names: Names;
  readonly pack: PackFile;
  readonly draft: CardDraft;
  /** Places a section within another, as what its own heading says or, failing that, as this. */
  readonly placeSection: (place: Place, inherited: Role | undefined) => void;
}

/** A section that is to be placed as what it was found to be. */
export interface Task extends Place {
  readonly setting: Setting;
  readonly role: Role | undefined;
  /** Why what it was found to be is a guess. */
  readonly doubt: string | undefined;
}

/** The letters of an FAQ; within other words they mean nothing. */
const LETTERS: ReadonlyMap<string, Role> = new Map([
  ['Q', 'objection'],
  ['A', 'answer'],
]);

/** What a label says, with the names of this card. */
export function told(label: string | undefined, { names }: Setting): Told | undefined {
  const role = LETTERS.get(label ?? '');
  if (role !== undefined) return { role, share: 1 };
  return label === undefined ? undefined : roleOfLabel(label, names);
}

/** The role of a label that says little else. */
export function roleOf(label: string | undefined, setting: Setting): Role | undefined {
  const found = told(label, setting);
  return found && found.share >= 0.34 ? found.role : undefined;
}

/** A section of the one that is being placed. */
export function placeWithin({ section, around }: Place, child: Entry): Place {
  return { section: child, around: [...around, section] };
}

/** Places a child section on its own terms. */
export function placeChild(task: Task, child: Entry, inherited?: Role): void {
  task.setting.placeSection(placeWithin(task, child), inherited);
}

/**
 * The title of a part and the heading within it: a bold line heads a group beneath the title of the
 * section around it.
 */
export function headsOf({ section, around }: Place): {
  readonly title: Place;
  readonly heading?: string;
} {
  const outer = around.at(-1);
  if (section.depth !== BOLD_DEPTH || outer === undefined || section.label === undefined) {
    return { title: { section, around } };
  }
  return { title: { section: outer, around: around.slice(0, -1) }, heading: section.label };
}
