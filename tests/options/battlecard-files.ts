import { page, userEvent } from 'vitest/browser';
import markdown from '../fixtures/prefect-vs-orchestrix.md?raw';
import { type Opened, openSettings, type Stored } from './open';

export const ORCHESTRIX = markdown;

export function textFile(name: string, text: string | Uint8Array<ArrayBuffer>): File {
  return new File([text], name);
}

/** Chooses files on the page, as the browser's dialog does. */
export async function choose(...files: readonly File[]): Promise<void> {
  if (files.length > 0) await userEvent.upload(page.getByLabelText('Battlecard file'), [...files]);
}

/** Opens the settings and keeps a card of this Markdown. */
export async function openWithKept(stored: Stored = {}): Promise<Opened> {
  const opened = await openSettings(stored);
  await choose(textFile('orchestrix.md', ORCHESTRIX));
  await page.getByRole('button', { name: 'Save on this device' }).click();
  await page.getByRole('button', { name: 'Remove Orchestrix' }).element();
  return opened;
}

/** A card in the repository's form, as small as one can be. */
export function cardJson(changes: Record<string, unknown> = {}): string {
  const card = {
    version: 1,
    id: 'flowmatic',
    name: 'Flowmatic',
    title: 'Prefect vs Flowmatic',
    updated: '2026-11-20',
    aliases: [],
    more: [
      {
        title: 'Notes',
        lines: [
          {
            id: 'note',
            text: 'Their agent runs as root.',
            use: 'know',
            review: {
              status: 'unverified',
              kind: 'product',
              checked: '2026-11-20',
              note: 'Heard from two customers.',
            },
          },
        ],
      },
    ],
    ...changes,
  };
  return JSON.stringify(card, null, 2);
}

/** The same as it lies in the storage, to be compiled when the page opens. */
export function keptAs(json: string): Record<string, unknown> {
  const file = JSON.parse(json);
  return { [`card/${file.id}`]: { format: 0, file, kept: '2026-11-20' } };
}
