import { describe, expect, it } from 'vitest';
import { tenSecondAnswer } from '../../src/core/answer/answer';
import { dependsOnPersona } from '../../src/core/card/emphasis';
import { linesOf, type Part } from '../../src/core/card/part';
import { contentOf } from '../../src/core/copy/part-content';
import { copyOfPart } from '../../src/core/copy/part-copy';
import { privatePagesOf } from '../../src/core/copy/private-address';
import { search } from '../../src/core/search/search';
import { SearchIndex } from '../../src/core/search/search-index';
import { linesToReview } from '../../src/core/trust/lines-to-review';
import { notToSay } from '../../src/core/trust/not-to-say';
import { sampleCard, sampleLine, samplePack, TODAY } from '../panel/sample-card';
import { newParts } from './new-parts';

/* A kind of part that no code names: everything that looks at a card takes it like any other. */

const { card, list, table } = newParts();

const copied = (part: Part, persona?: string) =>
  copyOfPart(contentOf(part, card, persona), { form: 'words' })?.clip.text;

describe('a part of a new kind', () => {
  it('is copied in the order in which it is shown', () => {
    expect(copied(list)).toBe('The first migration step.\nA step for buyers.');
    expect(copied(list, 'buyers')).toBe('A step for buyers.\nThe first migration step.');
    expect(copied(table)).toBe('Year\tThey cost\tWe cost\nFirst\tA fortune\tA bargain');
  });

  it('is found by the words of its lines and its headings', () => {
    const index = new SearchIndex(TODAY, []);
    index.add(card);
    const found = (typed: string) =>
      search(index, { typed, front: [card], persona: undefined, today: TODAY }).things.map(
        (thing) => thing.kind === 'line' && thing.line.id,
      );
    expect(found('migration step')).toEqual(['step-one']);
    expect(found('bargain')).toEqual(['cost-us']);
    expect(found('moving')).toContain('step-one');
  });

  it('is counted, checked, and warned of', () => {
    const lines = linesOf(card);
    expect(lines).toHaveLength(linesOf(sampleCard).length + 5);
    expect(linesToReview(lines, TODAY).map(({ line }) => line.id)).toContain('cost-them');
    expect(notToSay(lines).contradicted.map(({ line }) => line.id)).toContain('cost-them');
  });

  it('can hold a line for the answer on top, and a line for a persona', () => {
    const answered = { ...card, answer: { everyone: { say: 'step-one' } } };
    expect(tenSecondAnswer(answered, undefined, TODAY)[0]).toMatchObject({
      line: { id: 'step-one' },
      part: { title: 'How to move' },
    });
    expect(dependsOnPersona({ ...card, parts: [list] }, samplePack.personas)).toBe(true);
  });

  it('keeps the addresses of its private lines out of every copy', () => {
    const secret = sampleLine('paper');
    const hidden = { ...list, groups: [{ personas: [], lines: [secret] }] };
    expect([...privatePagesOf({ parts: [hidden] })]).toEqual(['https://example.com/private']);
  });
});
