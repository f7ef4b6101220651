import { MAX_RAW_BYTES, TOO_LARGE } from '../../content/import/limits';
import type { Pack } from '../../core/card/card';
import { today } from '../../core/card/line';
import { jsonText } from '../../core/text/json-text';
import {
  removeCustomCard,
  saveIfRoom,
  storedCards,
} from '../../storage/custom-cards/custom-cards-storage';
import type { CardJson } from '../../storage/custom-cards/stored-card';
import type { FileReading } from '../import/reading';
import type { CustomCardActions, ReadOptions } from './settings-actions';

/** Long enough for the browser to draw a frame, in ms. */
const ONE_FRAME = 34;

/** Reads the cards in a file. Loads the parsers on demand. */
async function readFile(
  file: File,
  existing: readonly CardJson[],
  { us, otherNames, personas }: Pack,
  given: ReadOptions = {},
): Promise<FileReading> {
  const { name } = file;
  if (file.size > MAX_RAW_BYTES) {
    return { name, kind: 'refused', ...TOO_LARGE };
  }
  const [{ readSource }, bytes] = await Promise.all([
    import('../import/read-source'),
    file.arrayBuffer(),
    // Lets the page show that it's reading before the parsers block it, for seconds with a large file.
    new Promise((resolve) => setTimeout(resolve, ONE_FRAME)),
  ]);
  const packFile = { us, otherNames: otherNames && [...otherNames], personas: [...personas] };
  const options = { pack: packFile, ...given, today: today(), existing };
  return readSource(name, new Uint8Array(bytes), options);
}

/** Downloads a text as a file. This needs no permission, because the page creates the content itself. */
function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some versions of Chrome lose the download if the URL is revoked right away.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export const customCardActions: CustomCardActions = {
  readFile,
  saveCards: (cards) => saveIfRoom(storedCards(cards)),
  removeCard: removeCustomCard,
  async exportCard(id, file) {
    download(`${id}.json`, jsonText(file), 'application/json');
  },
  async exportMarkdown(id, file) {
    const [{ cardOfValue }, { writeCardMarkdown }] = await Promise.all([
      import('../../content/read-card'),
      import('../../content/markdown/write-card-markdown'),
    ]);
    const { card, problems } = cardOfValue(id, file);
    if (card === undefined) throw new Error(problems[0]?.what);
    download(`${id}.md`, writeCardMarkdown(card), 'text/markdown');
  },
};
