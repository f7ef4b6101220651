import { expect, it } from 'vitest';
import { refuseUnreadable } from '../../src/content/import/refuse-unreadable';
import { importText } from './import-text';

const formatted = (lines: number) =>
  `# Northpier vs Kestrel\n\n## Notes\n\n${'- **Setup** takes *days*.\n'.repeat(lines)}`;

it('refuses a file with so much formatting that reading it takes long, and says to split it', () => {
  const before = performance.now();
  expect(importText(formatted(1_700))).toEqual({
    kind: 'refused',
    refusal: {
      file: 'any.md',
      reason: 'too-large',
      what: 'The file has more than 10000 formatting characters such as * or [.',
      fix: 'Split it into one file per competitor.',
    },
  });
  expect(performance.now() - before).toBeLessThan(1_000);
});

it('reads a file with less', () => {
  const text = formatted(1_600);
  expect(refuseUnreadable({ name: 'any.md', text })).toBeUndefined();
});
