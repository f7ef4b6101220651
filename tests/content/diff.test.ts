import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardFile } from '../../src/content/card-schema';
import { diffCards } from '../../src/content/diff/diff-cards';
import { markedWords, wordDiff } from '../../src/core/changes/word-diff';
import { readableCard } from '../../tools/card/readable-card';
import { describeDiff } from '../../tools/content/describe-diff';
import { acme, line } from './acme';

describe('word by word', () => {
  const texts = fc.array(fc.constantFrom('run', 'job', 'a', '.', ' ', '  ', '-', 'é', '日', '\n'), {
    maxLength: 30,
  });

  it('allows both texts to be restored', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const before = a.join('');
        const after = b.join('');
        const runs = wordDiff(before, after);
        const without = (kind: string) =>
          runs
            .filter((run) => run.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
        if (before === after) expect(runs.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  it.each([
    ['We bill by seat.', 'We bill per task.', 'We bill [-by seat-]{+per task+}.'],
    ['It runs.', 'It always runs.', 'It {+always +}runs.'],
    ['20 jobs', '30 jobs', '[-20-]{+30+} jobs'],
    ['これは日本', 'これが日本', 'これ[-は-]{+が+}日本'],
    ['', 'new', '{+new+}'],
  ])('%s → %s', (before, after, marked) => {
    expect(markedWords(before, after)).toBe(marked);
  });

  it('shows texts that are too long to compare as replaced', () => {
    const [before, after] = ['a b '.repeat(3000), 'b c '.repeat(3000)];
    expect(wordDiff(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

/** Returns the difference that an edit makes to the card. */
function diffAfter(edit: (card: CardFile) => void): string {
  const after = structuredClone(base());
  edit(after);
  return describeDiff(diffCards(base(), after));
}

function base(): CardFile {
  const card = acme();
  card.discovery = {
    title: 'Discovery',
    questions: ['one', 'two', 'three', 'four'].map((id) => line(id, 'ask', `Number ${id}?`)),
    fitSignals: [],
  };
  return card;
}

describe('between cards', () => {
  it('reports identical cards', () => {
    expect(diffAfter(() => {})).toBe('The two cards are identical.');
  });

  it('shows changed texts and reviews, added lines, and removed lines', () => {
    expect(
      diffAfter((card) => {
        const oneLiner = card.summary?.oneLiner;
        if (oneLiner) {
          oneLiner.text = 'We start from the code you have.';
          oneLiner.review.checked = '2026-11-24';
        }
        card.discovery?.questions.splice(1, 1);
        card.discovery?.questions.push(line('five', 'ask', 'Number five?'));
      }),
    ).toMatchInlineSnapshot(`
      "~ one-liner (summary → oneLiner)
          text: We start from [-your-]{+the+} code{+ you have+}.
          review: checked: 2026-11-[-20-]{+24+}

      + five: added (discovery → questions; ask, supported)
          + Number five?

      - two: removed (discovery → questions; ask, supported)
          - Number two?

      1 line changed, 1 added, 1 removed."
    `);
  });

  it('shows changed hints for the fit check', () => {
    const after = base();
    const [one] = after.discovery?.questions ?? [];
    Object.assign(one ?? {}, { good: 'No.', bad: 'Yes.', brings: ['wedge-price'] });
    expect(describeDiff(diffCards(base(), after))).toMatchInlineSnapshot(`
      "~ one (discovery → questions)
          good answer: {+No.+}
          bad answer: {+Yes.+}
          brings: {+wedge-price+}

      1 line changed, 0 added, 0 removed."
    `);
    expect(readableCard(after)).toContain(
      '  good answer: No.\n  bad answer: Yes.\n  brings: wedge-price',
    );
  });

  it('lists only the moved lines of a reordered list', () => {
    expect(
      diffAfter((card) => {
        const questions = card.discovery?.questions ?? [];
        questions.push(...questions.splice(0, 1));
      }),
    ).toMatchInlineSnapshot(`
      "> discovery → questions: reordered
          moved: one

      0 lines changed, 0 added, 0 removed, 1 other change."
    `);
  });

  it('shows a line that moved to another section', () => {
    expect(
      diffAfter((card) => {
        const [moved] = card.discovery?.questions.splice(3, 1) ?? [];
        const [wedge] = card.wedges?.items ?? [];
        if (wedge && moved) wedge.evidence = moved;
      }),
    ).toMatchInlineSnapshot(`
      "> four (wedges → items → wedge-price → evidence)
          moved from discovery → questions

      1 line changed, 0 added, 0 removed."
    `);
  });

  it('shows changed names, headings, aliases, and answers', () => {
    expect(
      diffAfter((card) => {
        card.title = 'Globex against Acme';
        card.aliases.push('Acme Cloud');
        card.answer = { everyone: { say: 'one-liner' } };
        if (card.summary) card.summary.title = 'Short';
      }),
    ).toMatchInlineSnapshot(`
      "~ title
          Globex [-vs-]{+against+} Acme

      ~ aliases
          Acme Works{+, Acme Cloud+}

      ~ summary → title
          [-Summary-]{+Short+}

      ~ answer → everyone → say
          {+one-liner+}

      0 lines changed, 0 added, 0 removed, 4 other changes."
    `);
  });

  it('shows a changed road sign', () => {
    const before = base();
    const [them, us] = ['plan-them', 'plan-us'].map((id) => line(id, 'know', 'A plan.'));
    if (them === undefined || us === undefined) throw new Error('No lines');
    const row = { id: 'plan', aspect: 'Plan', them, us, signs: { them: 'First', us: 'Later' } };
    const heads = { them: 'Acme', us: 'Globex' };
    before.philosophy = { title: 'Minds', picture: 'routes', heads, rows: [row] };
    const after = structuredClone(before);
    const [changed] = after.philosophy?.rows ?? [];
    if (changed) changed.signs = { them: 'First', us: 'On the way' };
    expect(describeDiff(diffCards(before, after))).toMatchInlineSnapshot(`
      "~ philosophy → rows → plan → signs → us
          [-Later-]{+On the way+}

      0 lines changed, 0 added, 0 removed, 1 other change."
    `);
    expect(readableCard(after)).toContain('philosophy → rows → plan → signs → us: On the way\n');
  });

  it('shows a change to any text', () => {
    const text = JSON.stringify(base());
    const places = [...text.matchAll(/Globex|Acme|Number|code|price|script|2026-11-20|Found/g)];
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ index, 0: word }) => {
        const other = word.startsWith('2026') ? '2026-11-19' : `Other${word}`;
        const edited = text.slice(0, index) + other + text.slice(index + word.length);
        expect(diffCards(base(), JSON.parse(edited)).length).toBeGreaterThan(0);
      }),
    );
  });
});

it('prints every text of a card for git, without braces', () => {
  const text = readableCard(base());
  const visit = (value: unknown): void => {
    if (typeof value === 'string') expect(text).toContain(value);
    else if (typeof value === 'object' && value) Object.values(value).forEach(visit);
  };
  visit(base());
  expect(text).not.toMatch(/[{}]/);
  expect(text).toContain('discovery → questions / two\n  text: Number two?\n  use: ask\n');
});
