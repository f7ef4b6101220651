import { readFileSync, writeFileSync } from 'node:fs';
import { cardSchemaText } from '../../src/model/json-schema';
import { ContentError } from '../../src/model/problem';
import { readContent } from './read-content';

/*
 * Checks the content as a build does, and that the published schema is the one
 * the build uses. `--write-schema` writes it.
 */

const SCHEMA = 'content/battlecard.schema.json';

if (process.argv.includes('--write-schema')) writeFileSync(SCHEMA, cardSchemaText());

try {
  const { cards } = readContent(process.cwd());
  console.log(`${cards.length === 1 ? '1 card is' : `${cards.length} cards are`} in order.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

if (readFileSync(SCHEMA, 'utf8') !== cardSchemaText()) {
  console.error(`${SCHEMA} is not the build's schema. Run: npm run schema`);
  process.exitCode = 1;
}
