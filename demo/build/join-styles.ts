import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Joins the style sheets in a folder into one file, in the order of their names. */
export async function joinStyles(folder: string, target: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  const sheets = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  await writeFile(target, sheets.join('\n'));
}
