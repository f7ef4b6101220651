import type { Card } from '../core/card/card';
import type { CopyForm } from '../core/copy/form';
import {
  DEFAULTS,
  type EffectiveSettings,
  type SettingName,
  type Settings,
} from '../core/settings/settings';
import { loadForm } from './copy-form';
import { cardsToDraw, loadCustomCards } from './custom-cards/load-custom-cards';
import { type DealMemories, loadMemories } from './deal-memories';
import { loadOrgAliases, type OrgAliases } from './org-aliases';
import { loadSettings } from './settings-storage';

/** What outlives the panel, in its current state. */
export interface Saved {
  readonly memories: DealMemories;
  readonly aliases: OrgAliases;
  readonly settings: Settings;
  /** The settings that an admin's policy sets. */
  readonly managed?: EffectiveSettings['managed'];
  /** The cards added on this device, beside the bundled ones. */
  readonly customCards: readonly Card[];
  /** How lines are copied; nothing if the rep hasn't chosen yet. */
  readonly form?: CopyForm | undefined;
}

/** What the panel starts with, and what to tell the rep if a part of it could not be read. */
export interface LoadedState extends Saved {
  readonly notice?: string;
}

/** How long the first picture waits for an admin's policy, in ms; the reader waits for it in any case. */
const POLICY_PATIENCE = 150;

/** What the rep is told: which part is missing, and what holds instead. */
const UNREAD = {
  memories: 'What you chose on earlier deals could not be read',
  aliases: 'The names that you confirmed could not be read and do not count now',
  settings: 'The settings could not be read; those of a fresh install hold',
  customCards: 'Your own cards could not be read and are not shown',
  form: 'How you copied last could not be read',
} as const;

/** Reads everything that the first picture needs. Never rejects. */
export async function loadSaved(): Promise<LoadedState> {
  const faults: string[] = [];
  async function orElse<T>(load: Promise<T>, fallback: T, words: string): Promise<T> {
    return load.catch((error: unknown) => {
      faults.push(`${words}: ${error}`);
      return fallback;
    });
  }
  const [memories, aliases, effective, customCards, form] = await Promise.all([
    orElse(loadMemories(), {}, UNREAD.memories),
    orElse(loadOrgAliases(), {}, UNREAD.aliases),
    orElse(
      loadSettings(POLICY_PATIENCE),
      { settings: DEFAULTS, managed: new Set<SettingName>() },
      UNREAD.settings,
    ),
    orElse(loadCustomCards().then(cardsToDraw), [], UNREAD.customCards),
    orElse(loadForm(), undefined, UNREAD.form),
  ]);
  const notice = faults.length > 0 ? { notice: `${faults.join('. ')}.` } : {};
  return { memories, aliases, ...effective, customCards, ...(form && { form }), ...notice };
}
