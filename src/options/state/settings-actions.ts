import type { FieldReport } from '../../content/field-report/field-report';
import type { Pack } from '../../core/card/card';
import type { Vendor } from '../../core/deal/record';
import type { SwitchName } from '../../core/settings/settings';
import type { CardJson, CustomCard } from '../../storage/custom-cards/stored-card';
import type { CopyOutcome } from '../../ui/clipboard';
import type { FileReading, SourceOptions } from '../import/reading';
import type { PageFields } from './open-deals';

/** What the user has said about a file that was read before. */
export type ReadOptions = Pick<SourceOptions, 'confirmed' | 'roles' | 'insist'>;

/** The actions for custom cards. Each rejects if the browser fails. */
export interface CustomCardActions {
  /**
   * Reads the cards in a file without saving them.
   * @param existing The files of the saved cards.
   * @param given What the user has confirmed about the file.
   */
  readonly readFile: (
    file: File,
    existing: readonly CardJson[],
    pack: Pack,
    given?: ReadOptions,
  ) => Promise<FileReading>;
  /** Saves all of the cards, or none if the storage is full. */
  readonly saveCards: (cards: readonly CustomCard[]) => Promise<'saved' | 'full'>;
  readonly removeCard: (id: string) => Promise<void>;
  /** Downloads a card's file. */
  readonly exportCard: (id: string, file: unknown) => Promise<void>;
  /** Downloads a saved card's file as Markdown, to edit and import again. */
  readonly exportMarkdown: (id: string, file: CardJson) => Promise<void>;
}

/** The actions of the settings page. Each rejects if the browser fails. */
export interface SettingsActions extends CustomCardActions {
  readonly setFields: (vendor: Vendor, names: readonly string[]) => Promise<void>;
  readonly setIgnored: (values: readonly string[]) => Promise<void>;
  readonly setSwitch: (name: SwitchName, isOn: boolean) => Promise<void>;
  readonly setRetention: (months: number) => Promise<void>;
  /** Returns how many deals a retention of this many months removes. */
  readonly countUnseen: (months: number) => Promise<number>;
  /** Removes everything that is stored. */
  readonly forgetEverything: () => Promise<void>;
  /** Downloads a field report. */
  readonly saveReport: (name: string, report: FieldReport) => Promise<void>;
  readonly removeConfirmedName: (org: string, value: string) => Promise<void>;
  readonly listOpenDeals: () => Promise<readonly PageFields[]>;
  readonly copy: (text: string) => Promise<CopyOutcome>;
}
