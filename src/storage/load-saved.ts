import type { Card } from '../core/card/card';
import type { Snapshots } from '../core/changes/snapshot';
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
import { loadSeenCards } from './seen-cards';
import { loadSettings } from './settings-storage';
import { readAll } from './stored-keys';
import { loadTeamFolder, type TeamFolder } from './team-folder/team-folder-storage';
import * as words from './words';

/** What outlives the panel, in its current state. */
export interface Saved {
  readonly memories: DealMemories;
  readonly aliases: OrgAliases;
  readonly settings: Settings;
  /** The settings that an admin's policy sets. */
  readonly managed?: EffectiveSettings['managed'];
  /** The cards added on this device, and those of the team's folder. */
  readonly customCards: readonly Card[];
  /** The team's folder as last read; absent if none was chosen. */
  readonly team?: TeamFolder | undefined;
  /** How lines are copied; absent if the rep hasn't chosen yet. */
  readonly form?: CopyForm | undefined;
  /** The cards as they were last seen; absent if they couldn't be read, and then none is saved. */
  readonly seen?: Snapshots | undefined;
}

/** What the panel starts with, and a notice for the rep if part of it couldn't be read. */
export interface LoadedState extends Saved {
  readonly notice?: string;
}

/** How long the first render waits for an admin's policy, in ms. The reader waits without a limit. */
const POLICY_TIMEOUT = 150;

/** Reads everything that the first render needs. Never rejects. */
export async function loadSaved(): Promise<LoadedState> {
  const failures: string[] = [];
  async function orElse<T>(
    load: Promise<T>,
    fallback: T,
    describe: (error: unknown) => string,
  ): Promise<T> {
    return load.catch((error: unknown) => {
      failures.push(describe(error));
      return fallback;
    });
  }
  const all = readAll();
  const [memories, aliases, effective, customCards, form, seen, team] = await Promise.all([
    orElse(loadMemories(all), {}, words.notRead.memories),
    orElse(loadOrgAliases(all), {}, words.notRead.aliases),
    orElse(
      loadSettings(POLICY_TIMEOUT),
      { settings: DEFAULTS, managed: new Set<SettingName>() },
      words.notRead.settings,
    ),
    orElse(loadCustomCards(all).then(cardsToDraw), [], words.notRead.customCards),
    orElse(loadForm(), undefined, words.notRead.form),
    loadSeenCards(all).catch(() => undefined),
    loadTeamFolder(all).catch(() => undefined),
  ]);
  const notice = failures.length > 0 ? { notice: failures.join(' ') } : {};
  return {
    memories,
    aliases,
    ...effective,
    customCards,
    seen,
    team,
    form,
    ...notice,
  };
}
