import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { updatedCard } from './update';

/* `tsx tests/e2e/write-update.ts FOLDER` writes the updated sample content, for a build. */

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Specify the folder to write to.');
cpSync('tests/sample', folder, { recursive: true });
const file = join(folder, 'content/battlecards/dagster.json');
writeFileSync(file, updatedCard(readFileSync(file, 'utf8')));
