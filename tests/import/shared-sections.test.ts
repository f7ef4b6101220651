import { expect, it } from 'vitest';
import { cardsOf, linesOf } from './import-text';

/* What stands outside of all sections about one rival goes to the card that it's about. */

/** Returns the texts on the cards of Kestrel and Pixl, and what each of them set aside. */
function shared(body: string, names: readonly string[] = ['Kestrel', 'Pixl']) {
  const sections = names.map((name) => `## ${name} — battlecard\n\n- Section of ${name}.\n`);
  const text = `# Northpier battlecards\n\n${body}\n\n${sections.join('\n')}`;
  const cards = cardsOf(text, { rivals: names });
  return cards.map(({ card, report }) => ({
    lines: linesOf(card)
      .map((line) => line.text)
      .filter((line) => !line.startsWith('Section of')),
    aside: report.setAside.map(({ about, text: words }) => `${about}: ${words}`),
  }));
}

it('finds a name in other capitals and with another apostrophe', () => {
  const body = "## Notes\n\n- KESTREL is slow.\n- The Miller's Notebook is dear.";
  const [kestrel, miller] = shared(body, ['Kestrel', 'Miller’s Notebook']);
  expect(kestrel?.lines).toEqual(['KESTREL is slow.']);
  expect(miller?.lines).toEqual(["The Miller's Notebook is dear."]);
});

it.each(['Pixl', 'X1'])('treats “Kestrel vs %s” as a section about both', (other) => {
  const body = `## Kestrel vs ${other}\n\n- Kestrel is slow.\n- ${other}y things.\n- Both are dear.`;
  for (const { aside, lines } of shared(body, ['Kestrel', other])) {
    expect(lines).toContain('Both are dear.');
    expect(aside).not.toContainEqual(expect.stringContaining(' vs '));
  }
  expect(shared(body, ['Kestrel', other])[1]?.lines).not.toContain('Kestrel is slow.');
});

it.each([
  '- **Objection:** Pixl is cheaper.\n- **Response:** Not over three years.',
  '"Pixl is cheaper."\n\nNot over three years.',
  '> "Pixl is cheaper."\n\n"Not over three years."',
  '- "Pixl is cheaper."\n- Not over three years.',
])('sets aside the answer together with the objection about another: %s', (pair) => {
  const body = `## Objections\n\n"You are new."\n\nSince 2012.\n\n${pair}\n\n"Kestrel is big."\n\nSo are we.`;
  const [kestrel, pixl] = shared(body);
  expect(kestrel?.lines.join(' ')).not.toContain('three years');
  expect(kestrel?.lines.join(' ')).toContain('So are we.');
  expect(kestrel?.aside).toContainEqual(expect.stringMatching(/^Pixl: (?:Response|"?Not over)/));
  expect(pixl?.lines.join(' ')).toContain('three years');
  expect(pixl?.lines.join(' ')).not.toContain('So are we.');
});

it.each([
  ['- Prices\n  - Kestrel bills seats.\n  - Pixl bills orders.', 'Prices'],
  ['- Kestrel and Pixl\n  - Kestrel bills seats.\n  - Pixl bills orders.', 'Kestrel and Pixl'],
])('sorts the lines beneath a list item by competitor: %s', (list, head) => {
  const [kestrel, pixl] = shared(`## Notes\n\n- General.\n${list}`);
  expect(kestrel?.lines).toEqual(['General.', head, 'Kestrel bills seats.']);
  expect(pixl?.lines).toEqual(['General.', head, 'Pixl bills orders.']);
});

it('leaves a list item about one competitor whole, whomever it compares', () => {
  const [kestrel, pixl] = shared(
    '## Notes\n\n- General.\n- Pixl\n  - Cheaper than Kestrel.\n  - Slow.',
  );
  expect(kestrel?.lines).toEqual(['General.']);
  expect(pixl?.lines).toEqual(['General.', 'Pixl', 'Cheaper than Kestrel.', 'Slow.']);
});
