import { expect, it } from 'vitest';
import { refuseUnreadable } from '../../src/content/import/refuse-unreadable';

/* What would take too long to read is refused before anything is parsed. */

const refusalOf = (text: string) => refuseUnreadable({ name: 'any.md', text });

/** Lines with six formatting characters each. */
const formatted = (lines: number) =>
  `# Northpier vs Kestrel\n\n## Notes\n\n${'- **Setup** takes *days*.\n'.repeat(lines)}`;

it('refuses a file with too much formatting, and says to split it', () => {
  expect(refusalOf(formatted(3_400))).toEqual({
    file: 'any.md',
    reason: 'too-large',
    what: 'The file has more than 20000 formatting characters such as * or [.',
    fix: 'Split it into one file per competitor.',
  });
  expect(refusalOf(formatted(3_300))).toBeUndefined();
});

it('refuses a file with too many lines, and says to split it', () => {
  expect(refusalOf('Words.\n'.repeat(15_001))).toMatchObject({
    what: 'The file has more than 15000 lines.',
  });
  expect(refusalOf('Words.\n\n'.repeat(15_000))).toBeUndefined();
});
