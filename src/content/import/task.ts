import type { PackFile } from '../card-schema';
import type { CardDraft, Place } from './card-draft';
import { BOLD_DEPTH, type Entry } from './entry';
import type { Names } from './names';
import type { SectionReport, SectionRole } from './result';
import type { Role } from './role';

/** What all placing of one card needs. */
export interface Setting {
  readonly names: Names;
  readonly pack: PackFile;
  readonly draft: CardDraft;
  /** What somebody has changed sections to, by their lines. */
  readonly roles: ReadonlyMap<number, SectionRole>;
  readonly sections: SectionReport[];
  /** Places a section within another, as what its own heading says or, failing that, as this. */
  readonly placeSection: (place: Place, inherited: Role | undefined) => void;
}

/** A section that is to be placed as what it was found to be. */
export interface Task extends Place {
  readonly setting: Setting;
  readonly role: Role | undefined;
}

/** Places a child section on its own terms. */
export function placeChild(
  { section, around, setting }: Task,
  child: Entry,
  inherited?: Role,
): void {
  setting.placeSection({ section: child, around: [...around, section] }, inherited);
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
