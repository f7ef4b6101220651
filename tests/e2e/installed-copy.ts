import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { EXTENSION } from './extension';
import { UPDATED } from './update';

/**
 * Returns a copy of the extension for a test file, and a function that replaces it with the updated one. Both are
 * in the same folder, because the id of an unpacked extension depends on it.
 */
export function installedCopy(): { readonly extension: string; readonly update: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'ringside-update-'));
  const extension = join(folder, 'extension');
  cpSync(EXTENSION, extension, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    extension,
    update() {
      rmSync(extension, { recursive: true });
      cpSync(UPDATED, extension, { recursive: true });
    },
  };
}
