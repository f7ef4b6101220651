import { diffCards } from '../../src/content/diff/diff-cards';
import { readCard } from '../../src/content/read-card';
import { describeDiff } from '../content/describe-diff';
import { contentFiles } from '../content/read-content';
import type { ReleaseFacts } from './release-facts';

/** How many lines of a card's differences the report shows. */
const MAX_LINES = 40;

/** Returns everything that differs between two releases, one line each, apart from their versions and dates. */
export function releaseChanges(before: ReleaseFacts, after: ReleaseFacts): readonly string[] {
  return Object.entries(after.contents).flatMap(([kind, current]) => {
    const old = before.contents[kind as keyof ReleaseFacts['contents']] ?? {};
    return [...new Set([...Object.keys(old), ...Object.keys(current)])].sort().flatMap((name) => {
      const [one, other] = [old[name], current[name]];
      if (one === other) return [];
      if (one === undefined) return [`${kind} added: \`${name}\``];
      if (other === undefined) return [`${kind} removed: \`${name}\``];
      return [`${kind} changed: \`${name}\`: ${one} → ${other}`];
    });
  });
}

function cardsIn(root: string) {
  return new Map(contentFiles(root).cards.map((file) => [file.file, readCard(file).card]));
}

/** Returns how each card differs between two folders with `content/`, such as releases, by the card's file. */
export function cardChanges(before: string, after: string): ReadonlyMap<string, string> {
  const [old, current] = [cardsIn(before), cardsIn(after)];
  const files = [...new Set([...old.keys(), ...current.keys()])].sort();
  const changes = files.map((file): readonly [string, string] => {
    const [one, other] = [old.get(file), current.get(file)];
    if (one === undefined) return [file, 'New card.'];
    if (other === undefined) return [file, 'Card removed.'];
    const differences = diffCards(one, other);
    const lines = differences.length > 0 ? describeDiff(differences).split('\n') : [];
    const rest = lines.splice(MAX_LINES).length;
    return [file, [...lines, ...(rest > 0 ? [`… and ${rest} more lines`] : [])].join('\n')];
  });
  return new Map(changes.filter(([, change]) => change !== ''));
}
