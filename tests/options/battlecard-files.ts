import { page, userEvent } from 'vitest/browser';
import markdown from '../fixtures/prefect-vs-orchestrix.md?raw';
import { type Opened, openSettings, type Stored } from './open';

export const ORCHESTRIX = markdown;

export function textFile(name: string, text: string | Uint8Array<ArrayBuffer>): File {
  return new File([text], name);
}

/** Chooses files with the file input. */
export async function choose(...files: readonly File[]): Promise<void> {
  if (files.length > 0) await userEvent.upload(page.getByLabelText('Battlecard file'), [...files]);
}

/** Chooses a Markdown file, and confirms the competitors that were found in it. */
export async function importFile(...files: readonly File[]): Promise<void> {
  await choose(...files);
  await page.getByRole('button', { name: 'Create cards' }).click();
}

/** Opens the settings page and saves the {@link ORCHESTRIX} card. */
export async function openWithSavedCard(stored: Stored = {}): Promise<Opened> {
  const opened = await openSettings(stored);
  await importFile(textFile('orchestrix.md', ORCHESTRIX));
  await page.getByRole('button', { name: 'Save in this browser' }).click();
  await page.getByRole('button', { name: 'Remove Orchestrix' }).element();
  return opened;
}

/** Returns a minimal card file. */
export function cardJson(changes: Record<string, unknown> = {}): string {
  const card = {
    version: 2,
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

/** Returns the storage entry of a card file, in an old format that is recompiled when the page opens. */
export function storedCard(json: string, replaces?: string): Record<string, unknown> {
  const file = JSON.parse(json);
  const entry = { format: 0, file, kept: '2026-11-20' };
  return { [`card/${file.id}`]: replaces === undefined ? entry : { ...entry, replaces } };
}
