import { MAX_RAW_BYTES, TOO_LARGE } from '../../content/import/limits';
import type { Pack } from '../../core/card/card';
import { today } from '../../core/card/line';
import { jsonText } from '../../core/text/json-text';
import type { CardJson } from '../../storage/custom-cards/stored-card';
import type { FileReading, SourceOptions } from '../import/reading';

/** What the user has said about a file that was read before. */
export type ReadOptions = Pick<SourceOptions, 'confirmed' | 'roles' | 'insist'>;

/** Long enough for the browser to draw a frame, in ms. */
const ONE_FRAME = 34;

/**
 * Reads the cards in a file without saving them. Loads the parsers on demand.
 *
 * @param existing The files of the saved cards.
 * @param given What the user has confirmed about the file.
 */
export async function readFile(
  file: File,
  existing: readonly CardJson[],
  { us, otherNames, personas }: Pack,
  given: ReadOptions,
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

/** Downloads a value as a JSON file, such as a card's file or a field report. */
export async function downloadJson(name: string, value: unknown): Promise<void> {
  download(`${name}.json`, jsonText(value), 'application/json');
}

/** Downloads a card's file as Markdown, to edit and import again. Rejects if it isn't a card. */
export async function downloadMarkdown(id: string, file: CardJson): Promise<void> {
  const [{ cardOfValue }, { writeCardMarkdown }] = await Promise.all([
    import('../../content/read-card'),
    import('../../content/markdown/write-card-markdown'),
  ]);
  const { card, problems } = cardOfValue(id, file);
  if (card === undefined) throw new Error(problems[0]?.what);
  download(`${id}.md`, writeCardMarkdown(card), 'text/markdown');
}
