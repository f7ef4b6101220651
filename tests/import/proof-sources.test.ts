import { expect, it } from 'vitest';
import { cardsOf } from './import-text';

/* Links that say where a proof is from are its sources. */

const LINK = 'https://northpier.example/acme';

function proofs(body: string) {
  const [only] = cardsOf(`# Northpier vs Kestrel\n\n## Proof points\n\n${body}\n`);
  expect(only?.report.kept.words).toBe(only?.report.kept.of);
  return only?.card.proofPoints?.lines.map(({ text, review }) => ({
    text,
    sources: review.sources,
  }));
}

it.each([
  ['- Acme moved.\n  - Case study: LINK', 'Case study'],
  ['- Acme moved.\n- Case study: LINK', 'Case study'],
  ['Acme moved.\n\nSource: LINK', 'Source'],
  ['- Acme moved.\n  - [The story](LINK)', 'The story'],
  ['- Acme moved.\n  - **Case study:** [Acme](LINK)', 'Case study: Acme'],
  ['- Acme moved. Case study: LINK', 'Case study'],
  ['Acme moved. **Source:** <LINK>.', 'Source'],
  ['- Acme moved. (Case study: [Acme](LINK))', 'Case study: Acme'],
])('%s', (body, title) => {
  const source = { title, href: LINK };
  expect(proofs(body.replace('LINK', LINK))).toEqual([{ text: 'Acme moved.', sources: [source] }]);
});

it.each([
  `## Proof points\n\n- Acme moved.\n\n## Objections\n\n- **Objection:** "Too slow."\n- **Response:** We are fast.\n- **Case study:** ${LINK}`,
  `## Customer stories\n\n### Acme\n\n- Acme moved.\n\n### Beta\n\n- Case study: ${LINK}`,
  `## Proof points\n\n- Acme moved.\n\n## More stories\n\n- [Customer TBD] saved a day.\n  - Case study: ${LINK}`,
])('takes no link for the source of another story: %j', (body) => {
  const [only] = cardsOf(`# Northpier vs Kestrel\n\n${body}\n`);
  const acme = only?.card.proofPoints?.lines.find(({ text }) => text === 'Acme moved.');
  expect(acme).toBeDefined();
  expect(acme?.review.sources).toBeUndefined();
});

it.each([
  `- Case study: ${LINK}`,
  `- [Acme](${LINK})\n- Case study: ${LINK}`,
  `- Acme moved.\n- [Acme](${LINK})`,
  '- Acme moved.\n  - Case study: [Acme](#acme)',
])('takes no other link for a source: %s', (body) => {
  expect(proofs(body)?.flatMap(({ sources = [] }) => sources)).toEqual([]);
});
