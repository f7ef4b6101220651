import { ourNames } from '../../core/card/our-names';
import { fold } from '../../core/match/fold';
import { isPlaceholder } from '../../core/match/placeholder';
import { claimedNames } from '../../core/match/rival';
import type { Finding, Rule } from './rule';

export const names: Rule = {
  name: 'name',
  reason: 'A name on two cards, or a placeholder such as "None", could show the wrong card.',
  find(cards, { others = [], pack }) {
    const us = new Set(ourNames(pack).map(fold));
    const seen = new Map(
      others.flatMap((other) =>
        claimedNames(other).map((name) => [fold(name), `"${name}" in ${other.where}`]),
      ),
    );
    const findings: Finding[] = [];
    for (const { file, card } of cards) {
      for (const [index, name] of claimedNames(card).entries()) {
        const path = index === 0 ? ['name'] : ['aliases', index - 1];
        const folded = fold(name);
        const before = seen.get(folded);
        if (us.has(folded)) {
          const what = `"${name}" is our own name, so it can’t be a competitor’s name.`;
          const fix = 'Use the competitor’s name. Our names are in content/pack.json.';
          findings.push({ file, path, what, fix });
        } else if (!card.purpose && isPlaceholder(name)) {
          const what = `"${name}" means "no competitor" in a CRM, so it can’t be a competitor’s name.`;
          findings.push({ file, path, what, fix: 'Remove it.' });
        } else if (before !== undefined) {
          const what = `The name "${name}" is used twice: it matches ${before}.`;
          const fix =
            'Remove one of the two. Case, accents, punctuation, and endings such as Inc don’t matter.';
          findings.push({ file, path, what, fix });
        }
        seen.set(folded, `"${name}" in ${file}`);
      }
      const own = new Set(claimedNames(card).map(fold));
      for (const [index, word] of (card.commonWords ?? []).entries()) {
        if (own.has(fold(word))) continue;
        const what = `"${word}" is listed as a common word, but isn’t one of the card’s names.`;
        const fix = 'Spell it as in "name" or "aliases", or remove it.';
        findings.push({ file, path: ['commonWords', index], what, fix });
      }
    }
    return findings;
  },
};
