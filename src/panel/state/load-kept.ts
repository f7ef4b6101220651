import { DEFAULTS, type SettingName } from '../../core/settings/settings';
import { loadOrgAliases } from '../../storage/org-aliases';
import { loadSettings } from '../../storage/settings-storage';
import { loadForm } from './copy-form';
import { loadMemories } from './deal-memories';
import { cardsToDraw, loadOwnCards } from './own-cards';
import type { Kept } from './panel-store';

/** What was kept before the panel opened, and what to tell the rep where a part could not be read. */
export interface LoadedKept extends Kept {
  readonly notice?: string;
}

/** How long the first picture waits for an admin's policy, in ms; the reader waits for it in any case. */
const POLICY_PATIENCE = 150;

/** What the rep is told: which part is missing, and what holds instead. */
const UNREAD = {
  memories: 'What you chose on earlier deals could not be read',
  aliases: 'The names that you confirmed could not be read and do not count now',
  settings: 'The settings could not be read; those of a fresh install hold',
  ownCards: 'Your own cards could not be read and are not shown',
  form: 'How you copied last could not be read',
} as const;

/** Reads everything that has to be known before the first picture. Never rejects. */
export async function loadKept(): Promise<LoadedKept> {
  const faults: string[] = [];
  async function orElse<T>(load: Promise<T>, fallback: T, words: string): Promise<T> {
    return load.catch((error: unknown) => {
      faults.push(`${words}: ${error}`);
      return fallback;
    });
  }
  const [memories, aliases, effective, ownCards, form] = await Promise.all([
    orElse(loadMemories(), {}, UNREAD.memories),
    orElse(loadOrgAliases(), {}, UNREAD.aliases),
    orElse(
      loadSettings(POLICY_PATIENCE),
      { settings: DEFAULTS, managed: new Set<SettingName>() },
      UNREAD.settings,
    ),
    orElse(loadOwnCards().then(cardsToDraw), [], UNREAD.ownCards),
    orElse(loadForm(), undefined, UNREAD.form),
  ]);
  const notice = faults.length > 0 ? { notice: `${faults.join('. ')}.` } : {};
  return { memories, aliases, ...effective, ownCards, ...(form && { form }), ...notice };
}
