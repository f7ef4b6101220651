import { readFileSync, writeFileSync } from 'node:fs';
import { ContentError, countOf } from '../../src/content/problem';
import { cardSchemaText } from './card-json-schema';
import { contentOf } from './examine-content';
import { examineProject } from './read-content';
import { warningCount } from './warning-count';

/*
 * Checks the content like a build does, and that the published schema is up to date.
 * `--write-schema` writes the schema first.
 */

const SCHEMA = 'content/battlecard.schema.json';

if (process.argv.includes('--write-schema')) writeFileSync(SCHEMA, cardSchemaText());

try {
  const examined = examineProject(process.cwd());
  const { cards } = contentOf(examined);
  console.log(`${countOf(cards.length, 'card')} can be built.`);
  const count = warningCount(examined.problems);
  if (count !== undefined) console.log(count);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

if (readFileSync(SCHEMA, 'utf8') !== cardSchemaText()) {
  console.error(`${SCHEMA} is out of date. Run: npm run schema`);
  process.exitCode = 1;
}
