import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Copies the sample content to a folder, with the schema and the examples but none of the real cards. */
export function copySample(root: string): void {
  const folder = join(root, 'content');
  cpSync('content', folder, {
    recursive: true,
    filter: (path) => basename(path) !== 'battlecards',
  });
  cpSync('tests/sample/content', folder, { recursive: true });
}
