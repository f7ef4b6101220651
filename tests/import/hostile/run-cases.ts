import { cardFile } from '../../../src/content/card-schema';
import type { ImportResult } from '../../../src/content/import/import-markdown';
import { describeImport } from '../../../tools/card/describe-import';
import { importText } from '../import-text';
import { cases } from './cases';
import type { Outcome } from './outcome';

/* Runs in a separate process, because code that hangs can't be stopped from within. */

function faultsOf(result: ImportResult): string[] {
  if (result.kind === 'refused') {
    const { what, fix } = result.refusal;
    return what.trim() === '' || fix.trim() === '' ? ['a rejection without a reason or a fix'] : [];
  }
  return result.cards.flatMap(({ card, report }) => {
    const parsed = cardFile.safeParse(JSON.parse(JSON.stringify(card)));
    const schema = parsed.success
      ? []
      : parsed.error.issues.slice(0, 3).map(({ path, message }) => `${path.join('.')}: ${message}`);
    const { words, of } = report.kept;
    return words > of ? [...schema, `${words} words kept of ${of}`] : schema;
  });
}

function cameOf(result: ImportResult): Outcome['came'] {
  return result.kind === 'imported'
    ? { kind: 'imported', cards: result.cards.length }
    : { kind: 'refused', reason: result.refusal.reason, says: result.refusal.what };
}

function run(name: string): Outcome {
  const text = cases[name]?.() ?? '';
  const before = process.cpuUsage();
  const took = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  try {
    const result = importText(text, { name: 'hostile.md' });
    describeImport('hostile.md', result, 'all');
    const spent = took();
    return {
      name,
      took: spent,
      length: text.length,
      came: cameOf(result),
      faults: faultsOf(result),
    };
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      name,
      took: took(),
      length: text.length,
      came: { kind: 'threw', error: words.slice(0, 400) },
      faults: [],
    };
  }
}

process.on('message', (name) => {
  process.send?.(run(String(name)));
});
