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

/* Everything that works with cards handles a new kind of section like any other. */

const { card, list, table } = newParts();

const copied = (part: Part, persona?: string) =>
  copyOfPart(contentOf(part, card, persona), { form: 'words' })?.clip.text;

describe('a new kind of section', () => {
  it('is copied in the order in which it’s shown', () => {
    expect(copied(list)).toBe('The first migration step.\nA step for buyers.');
    expect(copied(list, 'buyers')).toBe('A step for buyers.\nThe first migration step.');
    expect(copied(table)).toBe('Year\tThey cost\tWe cost\nFirst\tA fortune\tA bargain');
  });

  it('is found by the text of its lines and headings', () => {
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

  it('is counted, reviewed, and included in the lines not to say', () => {
    const lines = linesOf(card);
    expect(lines).toHaveLength(linesOf(sampleCard).length + 5);
    expect(linesToReview(lines, TODAY).map(({ line }) => line.id)).toContain('cost-them');
    expect(notToSay(card).contradicted.map(({ line }) => line.id)).toContain('cost-them');
  });

  it('can contain lines for the ten-second answer and for a persona', () => {
    const answered = { ...card, answer: { everyone: { say: 'step-one' } } };
    expect(tenSecondAnswer(answered, undefined, TODAY)[0]).toMatchObject({
      line: { id: 'step-one' },
      part: { title: 'How to move' },
    });
    expect(dependsOnPersona({ ...card, parts: [list] }, samplePack.personas)).toBe(true);
  });

  it('has private addresses in its view-only lines', () => {
    const secret = sampleLine('paper');
    const hidden = { ...list, groups: [{ personas: [], lines: [secret] }] };
    expect([...privatePagesOf({ parts: [hidden] })]).toEqual(['https://example.com/private']);
  });
});
