import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/core/card/card';
import type { Inline } from '../../src/core/card/inline';
import type { Source } from '../../src/core/card/line';
import { linesOf } from '../../src/core/card/part';
import { clipOf } from '../../src/core/copy/clip';
import { COPY_FORMS } from '../../src/core/copy/form';
import { contentOf } from '../../src/core/copy/part-content';
import { copyOfPart } from '../../src/core/copy/part-copy';
import { isPublicAddress, privatePagesOf } from '../../src/core/copy/private-address';
import { originalWording, saferWording } from '../../src/core/copy/wording';
import { readContent } from '../../tools/content/read-content';
import { sampleCard } from '../panel/sample-card';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const link = (href: string, words: string): Inline => ({
  kind: 'link',
  href,
  children: [text(words)],
});

const SECRET = 'https://example.com/private';

describe('an address', () => {
  it.each([
    'https://example.com',
    'https://docs.dagster.io/guides?x=1#y',
    'https://www.salesforce.com/products/',
    'https://example.com:443/a',
  ])('%s is public', (href) => {
    expect(isPublicAddress(href)).toBe(true);
  });

  it.each([
    'http://example.com/',
    'javascript:alert(1)',
    'https://docs.google.com/document/d/1/edit',
    'https://DOCS.google.com/document/d/1/edit',
    'https://docs.google.com./document/d/1',
    'https://acme.sharepoint.com/x',
    'https://acme.atlassian.net/wiki/1',
    'https://acme.lightning.force.com/lightning/r/Opportunity/1/view',
    'https://wiki/page',
    'https://wiki.corp/page',
    'https://cards.acme.internal/1',
    'https://10.0.0.7/x',
    'https://[::1]/x',
    'https://user:word@example.com/x',
    'https://localhost:8080/',
    '//example.com/',
    '',
  ])('%j is private', (href) => {
    expect(isPublicAddress(href)).toBe(false);
  });
});

describe('a copy', () => {
  const doc = 'https://docs.google.com/document/d/1NEv/edit?tab=t.0';

  it.each<[string, readonly Inline[], string]>([
    [
      'keeps only the text of a private link',
      [text('see '), link(doc, 'the card'), text('.')],
      'see the card.',
    ],
    ['removes a private address that is its own text', [link(doc, doc)], '(link removed)'],
    ['removes one in running text', [text(`see ${doc} and`)], 'see (link removed) and'],
    [
      'removes one without a scheme',
      [text('at docs.google.com/document/d/1NEv.')],
      'at (link removed)',
    ],
    [
      'removes one right after other signs and words',
      [
        text(
          'see...docs.google.com/1, x-y.docs.google.com/2, см.docs.google.com/3, -docs.google.com/4',
        ),
      ],
      '(link removed) (link removed) см(link removed) (link removed)',
    ],
    [
      'removes one in code',
      [{ kind: 'code', text: 'curl http://wiki.corp/x' }],
      'curl (link removed)',
    ],
    [
      'keeps a public one',
      [text('see '), link('https://example.com/a', 'it'), text(' or https://example.com/b')],
      'see it (https://example.com/a) or https://example.com/b',
    ],
  ])('%s', (_, line, copied) => {
    expect(clipOf(line).text).toBe(copied);
  });

  it.each(['a.', 'a-', '.-', 'https://'])('takes no longer for %s again and again', (piece) => {
    const start = performance.now();
    clipOf([text(piece.repeat(20_000))]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('leaves out a public address that occurs in a view-only line of the card', () => {
    const privatePages = new Set([SECRET]);
    for (const form of COPY_FORMS) {
      const { text, html } = clipOf([link(`${SECRET}?x#y`, 'it')], { form, privatePages });
      expect(text + html).not.toContain(SECRET);
    }
  });

  it('leaves out even the title of a private source', () => {
    const wiki = { title: 'Our wiki', href: 'https://wiki.corp/1' };
    const talk = { title: 'A talk' };
    const copyOf = (sources: readonly Source[]) =>
      clipOf([text('a')], { form: 'sourced' }, { sources, checked: '2026-11-21' });
    expect(copyOf([wiki, talk])).toEqual({
      text: 'a\nSource: A talk, checked Nov 21, 2026',
      html: 'a<br>Source: A talk, checked Nov 21, 2026',
      hasSource: true,
    });
    expect(copyOf([wiki])).toEqual({ text: 'a', html: 'a', hasSource: false });
  });
});

/** Returns the addresses in a card's view-only lines, without query and fragment. */
function secretsOf(card: Card): readonly string[] {
  return linesOf(card)
    .filter(({ line }) => line.isPrivate)
    .flatMap(({ line }) => JSON.stringify(line.text).match(/https:\/\/[^"?\\]+/g) ?? []);
}

function everyClip(card: Card): readonly string[] {
  const privatePages = privatePagesOf(card);
  const allOptions = COPY_FORMS.flatMap((form) => [
    { form, privatePages },
    { form, privatePages, withSource: true },
  ]);
  return allOptions.flatMap((options) => {
    // Includes view-only lines: even if the panel copied one, its address would be left out.
    const lines = linesOf(card).flatMap(({ line }) =>
      [originalWording(line), saferWording(line) ?? []].flat(),
    );
    const parts = card.parts.flatMap((part) => {
      const copy = copyOfPart(contentOf(part, card, undefined), options);
      return copy ? copy.clip : [];
    });
    const clips = [
      ...lines.map((wording) => clipOf(wording.text, options, wording.citation)),
      ...parts,
    ];
    return clips.flatMap(({ text, html }) => [text, html]);
  });
}

const bundled = readContent('tests/sample').cards;

describe.each([...bundled, sampleCard].map((card) => ({ name: card.name, card })))(
  'the whole card for $name',
  ({ card }) => {
    it('has private addresses, and no copy in any format contains one', () => {
      const secrets = secretsOf(card);
      expect(secrets.length).toBeGreaterThan(0);
      const clips = everyClip(card);
      expect(clips.length).toBeGreaterThan(200);
      const leaks = clips.filter((clip) => secrets.some((secret) => clip.includes(secret)));
      expect(leaks).toEqual([]);
      expect(clips.filter((clip) => /docs\.google\.com|1NEvtH9qH4/.test(clip))).toEqual([]);
    });

    it('includes every public source with its address on request', () => {
      const all = everyClip(card).join('\n');
      const backed = linesOf(card).filter(({ line }) => line.review.status === 'supported');
      const hrefs = backed.flatMap(({ line }) =>
        line.review.sources.flatMap(({ href }) => href ?? []),
      );
      for (const href of hrefs) expect(all).toContain(href.replaceAll('&', '&amp;'));
    });
  },
);
