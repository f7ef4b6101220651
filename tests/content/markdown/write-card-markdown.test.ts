import { expect, it } from 'vitest';
import { writeCardMarkdown } from '../../../src/content/markdown/write-card-markdown';
import { acme, line } from '../acme';

it('writes a card as a document', () => {
  const { wedges: _, objections: __, personas: ___, $schema: ____, ...card } = acme();
  const text = writeCardMarkdown({
    ...card,
    discovery: {
      title: 'Questions',
      questions: [
        { ...line('q1', 'ask', '"Who runs it?"', { status: 'no-claim' }), personas: ['builders'] },
        { ...line('q2', 'ask', 'Ask who runs it.', { status: 'no-claim' }), label: 'Line' },
      ],
      fitSignals: [],
    },
  });
  expect(text).toBe(`---
ringside: 2
id: acme
name: Acme
updated: 2026-11-20
aliases: Acme Works
---

# Globex vs Acme

## Summary

**One-liner**

> We start from your code.

Status: supported · Kind: product · Checked: 2026-11-20 · Source: [Acme docs](https://docs.example.com/page) {#one-liner}

Note: Found.

## Questions

### Questions

> "Who runs it?"

Status: no-claim · Kind: product · Checked: 2026-11-20 · For: builders · Source: [Acme docs](https://docs.example.com/page) {#q1}

Note: Found.

**Line**

> Ask who runs it.

Status: no-claim · Kind: product · Checked: 2026-11-20 · Use: ask · Source: [Acme docs](https://docs.example.com/page) {#q2}

Note: Found.

### Good fit
`);
});
