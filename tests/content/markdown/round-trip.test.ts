import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCardMarkdown, readCardMarkdown } from '../../../src/content/markdown/read-card-markdown';
import { writeCardMarkdown } from '../../../src/content/markdown/write-card-markdown';
import { effort } from '../../effort';
import { anyCard } from './any-card';

it('reads back the same card that it wrote', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const text = writeCardMarkdown(card);
      expect(isCardMarkdown(text)).toBe(true);
      const read = readCardMarkdown({ file: 'card.md', text });
      expect(read.problems).toEqual([]);
      expect(read.card).toEqual(card);
    }),
    { numRuns: effort(60, 2000) },
  );
}, 300_000);
