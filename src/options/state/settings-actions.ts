import type { Vendor } from '../../core/deal/record';
import type { SwitchName } from '../../core/settings/settings';
import type { CardJson, CustomCard } from '../../storage/custom-cards/stored-card';
import type { CopyOutcome } from '../../ui/clipboard';
import type { FileReading } from '../import/reading';
import type { PageFields } from './open-deals';

/** What can be done with cards of one's own. Each promise rejects where the browser refuses. */
export interface CustomCardActions {
  /**
   * Makes cards of a file; nothing is kept yet.
   * @param existing The files of the cards that are kept.
   * @param rival The rival's name, where the file does not tell it.
   */
  readonly readFile: (
    file: File,
    existing: readonly CardJson[],
    rival?: string,
  ) => Promise<FileReading>;
  /** Keeps all of them, or none where the storage is full. */
  readonly keepCards: (cards: readonly CustomCard[]) => Promise<'kept' | 'full'>;
  readonly removeCard: (id: string) => Promise<void>;
  /** Gives a card's file to the browser to save. */
  readonly exportCard: (id: string, file: unknown) => Promise<void>;
}

/** What can be done on the settings page. Each rejects where the browser refuses. */
export interface SettingsActions extends CustomCardActions {
  readonly setFields: (vendor: Vendor, names: readonly string[]) => Promise<void>;
  readonly setIgnored: (values: readonly string[]) => Promise<void>;
  readonly setSwitch: (name: SwitchName, isOn: boolean) => Promise<void>;
  readonly forgetName: (org: string, value: string) => Promise<void>;
  readonly lookAtOpenDeals: () => Promise<readonly PageFields[]>;
  readonly copy: (text: string) => Promise<CopyOutcome>;
}
