import { pack } from 'virtual:ringside-pack';
import { MAX_FILE_BYTES, TOO_LARGE } from '../../content/import/limits';
import { today } from '../../core/card/line';
import { removeCustomCard, saveCustomCards } from '../../storage/custom-cards/custom-cards-storage';
import type { CardJson, CustomCard } from '../../storage/custom-cards/stored-card';
import type { FileReading } from '../import/reading';
import type { CustomCardActions } from './settings-actions';

/** Left free in the storage, in bytes: what reps choose on their deals must still fit. */
const RESERVE = 1_000_000;

/** Long enough for one picture, in ms. */
const A_PICTURE = 34;

/** Makes cards of a file. All that parses is loaded here, at the first file. */
async function readFile(
  file: File,
  existing: readonly CardJson[],
  rival?: string,
): Promise<FileReading> {
  const { name } = file;
  if (file.size > MAX_FILE_BYTES) {
    const { what, mend: fix } = TOO_LARGE;
    return { name, kind: 'refused', what, fix };
  }
  const [{ readSource }, bytes] = await Promise.all([
    import('../import/read-source'),
    file.arrayBuffer(),
    // A large file takes seconds, in which nothing is drawn: that it is being read is drawn before.
    new Promise((resolve) => setTimeout(resolve, A_PICTURE)),
  ]);
  const given = { ...pack, personas: [...pack.personas] };
  return readSource(name, new Uint8Array(bytes), { pack: given, rival, today: today(), existing });
}

async function keep(cards: readonly CustomCard[]): Promise<'kept' | 'full'> {
  const { local } = chrome.storage;
  const size = new Blob([JSON.stringify(cards)]).size;
  // A card that replaces another is counted twice: the room for both is asked for, to be safe.
  if ((await local.getBytesInUse(null)) + size > local.QUOTA_BYTES - RESERVE) return 'full';
  try {
    await saveCustomCards(cards);
    return 'kept';
  } catch (error) {
    if (/quota/i.test(String(error))) return 'full';
    throw error;
  }
}

/** Hands a text to the browser as a file; no permission is needed for what a page has made itself. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes it over within the click; revoked at once, some versions lose it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** What can be done with cards of one's own, on the real page. */
export const customCardActions: CustomCardActions = {
  readFile,
  keepCards: keep,
  removeCard: removeCustomCard,
  async exportCard(id, file) {
    const { jsonText } = await import('../../content/card-text');
    download(`${id}.json`, jsonText(file));
  },
};
