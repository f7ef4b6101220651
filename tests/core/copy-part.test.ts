import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line, Review, ReviewStatus } from '../../src/core/card/line';
import type { CopyForm } from '../../src/core/copy/form';
import { contentOf, type PartContent } from '../../src/core/copy/part-content';
import { copyOfPart, isCopyable } from '../../src/core/copy/part-copy';
import { originalWording, saferWording } from '../../src/core/copy/wording';
import { MAX_COPIED, withCopied } from '../../src/core/screen/memory';
import { cardWith, sampleCard, sampleFile, sampleLine } from '../panel/sample-card';

function copyOf(part: string, form: CopyForm = 'words', persona?: string, card = sampleCard) {
  const found = card.parts.find(({ id }) => id === `part-${part}`);
  return found && copyOfPart(contentOf(found, card, persona), { form });
}

const claim = sampleLine('speed-claim');
const attack = sampleLine('speed-attack');

const fine: Review = { status: 'supported', kind: 'story', checked: '2026-11-20', sources: [] };

describe('all questions', () => {
  it('are copied one per line, without quotation marks and without internal ones', () => {
    expect(copyOf('discovery')).toEqual({
      clip: {
        text: 'Who runs it?\nWho pays for it?',
        html: '<ul><li>Who runs it?</li><li>Who pays for it?</li></ul>',
      },
      ids: ['question-all', 'question-buyers'],
      safer: 0,
      flagged: { unverified: 0, changed: 0 },
      leftOut: { internal: 1, disputed: 0, unsourced: 0, private: 0 },
      isInternal: false,
    });
  });

  it('are in the order in which the panel shows them', () => {
    expect(copyOf('discovery', 'words', 'buyers')?.clip.text).toBe(
      'Who pays for it?\nWho runs it?',
    );
  });

  it('are a list in Markdown', () => {
    expect(copyOf('discovery', 'markdown')?.clip.text).toBe('- Who runs it?\n- Who pays for it?');
  });
});

describe('a section', () => {
  it('with only internal lines is not copied', () => {
    for (const part of ['summary', 'proof', 'infra', 'links']) expect(copyOf(part)).toBeUndefined();
  });

  it('uses safer wordings and counts them', () => {
    const copy = copyOf('personas');
    expect(copy?.clip.text).toBe('Keep your code.\nIt takes some work.');
    expect(copy).toMatchObject({ ids: ['to-builders', 'to-buyers/safer'], safer: 1 });
  });

  it('of persona messages copies an internal one only in its safer wording', () => {
    const { title, messages } = sampleFile.personas;
    const internal = messages.map(({ persona, line }) => ({
      persona,
      line: { ...line, use: 'know' as const },
    }));
    const card = cardWith({ personas: { title, messages: internal } });
    expect(copyOf('personas', 'words', undefined, card)).toMatchObject({
      clip: { text: 'It takes some work.' },
      ids: ['to-buyers/safer'],
      safer: 1,
      leftOut: { internal: 1 },
    });
  });

  it('counts lines copied although they are unverified or outdated', () => {
    const { safer, ...review } = claim.review;
    const withSafer = (id: string, status: ReviewStatus, words = safer): Line => ({
      ...claim,
      id,
      use: 'say',
      review: { ...review, status, ...(words && { safer: words }) },
    });
    const bare = (id: string, status: ReviewStatus): Line => {
      const line = withSafer(id, status);
      return { ...line, review: { ...review, status } };
    };
    const lines = [
      bare('a', 'unverified'),
      bare('b', 'unverified'),
      bare('c', 'changed'),
      bare('d', 'supported'),
      withSafer('e', 'unverified'),
      withSafer('f', 'changed'),
    ];
    expect(
      copyOfPart({ kind: 'passages', passages: [{ lines }] }, { form: 'words' }),
    ).toMatchObject({ flagged: { unverified: 2, changed: 1 }, safer: 2 });
    expect(
      copyOfPart(
        { kind: 'table', heads: ['a', 'b'], rows: [{ name: 'x', lines }] },
        { form: 'words' },
      ),
    ).toMatchObject({ flagged: { unverified: 2, changed: 1 }, safer: 2 });
  });

  it('leaves out and counts a disputed line without a safer wording', () => {
    const { safer: _, ...review } = { ...claim.review };
    const said: Line = { ...claim, use: 'say', review };
    const other: Line = { ...attack, id: 'other' };
    const copy = copyOfPart(
      { kind: 'passages', passages: [{ lines: [said, other] }] },
      { form: 'words' },
    );
    expect(copy).toMatchObject({
      clip: { text: 'How long may it take?' },
      leftOut: { disputed: 1 },
    });
  });

  it.each(['say', 'ask', 'know'] as const)(
    'leaves out and counts a story to %s without a public source',
    (use) => {
      const review: Review = { ...fine, status: 'unverified' };
      const story: Line = { ...attack, id: 'story', use, review };
      const lines = [story, { ...attack, id: 'other' }];
      const passages = [{ objection: story, lines, usesSaferForInternal: true as const }];
      const leftOut = use === 'know' ? { internal: 1 } : { unsourced: 1 };
      expect(copyOfPart({ kind: 'passages', passages }, { form: 'words' })).toMatchObject({
        ids: ['other'],
        clip: { text: 'How long may it take?' },
        leftOut,
      });
      const rows = [{ name: 'x', lines }];
      expect(
        copyOfPart({ kind: 'table', heads: ['a', 'b', 'c'], rows }, { form: 'words' }),
      ).toMatchObject({
        ids: ['other'],
        clip: { text: 'a\tb\tc\nx\t\tHow long may it take?' },
        leftOut: { unsourced: 1 },
      });
    },
  );

  it('strips direction controls from table cells', () => {
    const rows = [{ name: '\u202EJob', lines: [attack] }];
    const table = { kind: 'table', heads: ['Theirs\u2067', 'Ours'], rows } as const;
    expect(copyOfPart(table, { form: 'words' })?.clip.text).toBe(
      'Theirs\tOurs\nJob\tHow long may it take?',
    );
  });

  it('never copies a view-only line', () => {
    const hidden: Line = { ...attack, isPrivate: true };
    const content = { kind: 'passages', passages: [{ lines: [hidden, attack] }] } as const;
    expect(copyOfPart(content, { form: 'words' })).toMatchObject({
      ids: [attack.id],
      leftOut: { private: 1 },
    });
    const table = {
      kind: 'table',
      heads: ['a', 'b'],
      rows: [{ name: 'x', lines: [hidden] }],
    } as const;
    expect(copyOfPart(table, { form: 'words' })).toBeUndefined();
  });

  it('leaves out headings, because they may be internal', () => {
    const { title, items } = sampleFile.wedges;
    const copy = copyOf('wedges');
    for (const heading of [title, ...items.map((wedge) => wedge.title)]) {
      expect(copy?.clip.text).not.toContain(heading);
    }
  });

  it('ends with the sources of the copied lines', () => {
    expect(copyOf('personas', 'sourced')?.clip.text).toBe(
      'Keep your code.\nIt takes some work.\n\nSources: Their manual (https://example.com/manual); A talk, checked Nov 19, 2026',
    );
  });
});

describe('an objection', () => {
  const objection = sampleLine('ui-objection');
  const lines = [sampleLine('ui-stance'), sampleLine('ui-pivot')];
  const content = { kind: 'passages', passages: [{ objection, lines }] } as const;

  it('is copied with its stance and pivot', () => {
    expect(copyOfPart(content, { form: 'words' })?.clip).toEqual({
      text: '"Theirs looks better."\n\nIt does.\n\nLooks are not speed.',
      html: '<p><strong>&quot;Theirs looks better.&quot;</strong></p><p>It does.</p><p>Looks are not speed.</p>',
    });
    expect(copyOfPart(content, { form: 'markdown' })?.clip.text).toBe(
      '**"Theirs looks better."**\n\nIt does.\n\nLooks are not speed.',
    );
  });

  it('is not copied without an answer', () => {
    const know: Line = { ...sampleLine('ui-pivot'), use: 'know' };
    const unanswered = { objection: sampleLine('ui-objection'), lines: [know] };
    expect(
      copyOfPart({ kind: 'passages', passages: [unanswered] }, { form: 'words' }),
    ).toBeUndefined();
  });
});

describe('the terminology table', () => {
  it('is copied as an internal table with safer wordings', () => {
    const copy = copyOf('terms');
    expect(copy?.clip.text).toBe(
      'Their word\tOur word\tWhat differs\nJob\tFlow\tIt takes some work.',
    );
    expect(copy?.clip.html).toContain('<th>What differs</th>');
    expect(copy).toMatchObject({
      ids: ['job-us', 'job-difference/safer'],
      safer: 1,
      isInternal: true,
    });
  });

  it('has the heading that the card provides for copies', () => {
    const { translations } = sampleFile;
    const heads = { ...translations.heads, differenceToSay: 'In short' };
    const card = cardWith({ translations: { ...translations, heads } });
    const clip = copyOf('terms', 'words', undefined, card)?.clip;
    expect(clip?.text.split('\n')[0]).toBe('Their word\tOur word\tIn short');
    expect(clip?.html).not.toContain('What differs');
  });

  it('is also a table in Markdown', () => {
    expect(copyOf('terms', 'markdown')?.clip.text).toBe(
      '| Their word | Our word | What differs |\n| --- | --- | --- |\n| Job | Flow | It takes some work. |',
    );
  });
});

describe('the citation of a wording', () => {
  it('is absent if the sources dispute the wording', () => {
    expect(originalWording(claim)).not.toHaveProperty('citation');
    expect(saferWording(claim)?.citation?.sources).toHaveLength(2);
    expect(originalWording({ ...attack, use: 'say' })).toHaveProperty('citation');
  });

  it('is absent for a question', () => {
    const sources = [{ title: 'Their manual' }];
    const asked: Line = { ...attack, review: { ...attack.review, sources } };
    const flagged: Line = { ...claim, use: 'ask' };
    expect(originalWording(asked)).not.toHaveProperty('citation');
    expect(saferWording(flagged)).not.toHaveProperty('citation');
    const said: Line = { ...claim, use: 'say', review: { ...fine, sources } };
    const copied = (...lines: readonly Line[]) =>
      copyOfPart({ kind: 'passages', passages: [{ lines }] }, { form: 'sourced' })?.clip;
    expect(copied(asked, flagged)).toMatchObject({ hasSource: false });
    expect(copied(asked, flagged)?.text).not.toContain('Their manual');
    expect(copied(asked, said)).toMatchObject({ hasSource: true });
  });

  it('exists for the safer wording of an internal line, which can be said', () => {
    expect(saferWording(claim)).toMatchObject({ id: 'speed-claim/safer', use: 'say' });
    expect(saferWording(attack)).toBeUndefined();
  });
});

describe('the copied lines of a deal', () => {
  it('are listed once, latest last', () => {
    const once = withCopied({ persona: 'x' }, 'rival', ['a', 'b']);
    const twice = withCopied(once, 'rival', ['a']);
    expect(twice).toEqual({ persona: 'x', copied: { rival: ['b', 'a'] } });
    expect(withCopied(twice, 'rival', ['c', 'c'])).toMatchObject({
      copied: { rival: ['b', 'a', 'c'] },
    });
  });

  it('are listed by card', () => {
    const memory = withCopied(withCopied({}, 'rival', ['a']), 'other', ['a']);
    expect(memory.copied).toEqual({ rival: ['a'], other: ['a'] });
  });

  it('are limited over all cards, dropping the oldest', () => {
    let memory = withCopied({}, 'old', ['first', 'second']);
    for (let at = 0; at < MAX_COPIED - 1; at += 1) memory = withCopied(memory, 'rival', [`${at}`]);
    expect(memory.copied?.old).toEqual(['second']);
    memory = withCopied(memory, 'rival', ['more']);
    expect(memory.copied).not.toHaveProperty('old');
    memory = withCopied(memory, 'rival', ['and more']);
    expect(memory.copied?.rival).toHaveLength(MAX_COPIED);
    expect(memory.copied?.rival?.at(-1)).toBe('and more');
    expect(memory.copied?.rival).not.toContain('0');
  });
});

const someLine = fc.record({
  use: fc.constantFrom('say', 'ask', 'know'),
  status: fc.constantFrom('supported', 'no-claim', 'changed', 'unverified', 'disputed'),
  safer: fc.boolean(),
  isPrivate: fc.boolean(),
});

it('predicts whether a section can be copied', () => {
  fc.assert(
    fc.property(
      fc.array(someLine, { maxLength: 3 }),
      fc.boolean(),
      (given, usesSaferForInternal) => {
        const lines = given.map(({ use, status, safer, isPrivate }, at): Line => {
          const { safer: words, ...review } = claim.review;
          return {
            ...claim,
            id: `line-${at}`,
            use,
            review: { ...review, status, ...(safer && words && { safer: words }) },
            ...(isPrivate && { isPrivate }),
          };
        });
        const contents: readonly PartContent[] = [
          {
            kind: 'passages',
            passages: [{ lines, ...(usesSaferForInternal && { usesSaferForInternal }) }],
          },
          { kind: 'passages', passages: [{ objection: sampleLine('ui-objection'), lines }] },
          { kind: 'table', heads: ['a', 'b'], rows: [{ name: 'x', lines }] },
        ];
        for (const content of contents) {
          expect(isCopyable(content)).toBe(copyOfPart(content, { form: 'words' }) !== undefined);
        }
      },
    ),
  );
});
