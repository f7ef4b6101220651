import type { PackFile } from '../card-schema';
import type { CardDraft } from './card-draft';
import type { Names } from './names';
import type { Place } from './place';
import type { SectionReport, SectionRole } from './result';
import type { Role } from './role';

/** What placing the sections of a card needs. */
export interface Setting {
  readonly names: Names;
  readonly pack: PackFile;
  readonly draft: CardDraft;
  /** What somebody has changed sections to, by their lines. */
  readonly roles: ReadonlyMap<number, SectionRole>;
  readonly sections: SectionReport[];
}

/** A section that is to be placed as what it was found to be. */
export interface Task extends Place {
  readonly setting: Setting;
  readonly role: Role | undefined;
}
