import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildErrors } from './build-errors';

const FILE = 'content/battlecards/dagster.json';
const original = readFileSync(`tests/sample/${FILE}`, 'utf8');

type Card = ReturnType<typeof card>;

/** Returns a copy of the sample card, untyped because writers can make any edit. */
function card() {
  return JSON.parse(original);
}

/** Returns the errors for the sample card after an edit. */
function errorsAfter(edit: (given: Card) => void): string {
  const edited = card();
  edit(edited);
  return buildErrors([{ file: FILE, text: JSON.stringify(edited) }]);
}

describe('an invalid card stops the build with the file, location, problem, and fix', () => {
  it('the sample card is valid', () => {
    expect(errorsAfter(() => {})).toBe('nothing');
  });

  it('a misspelled key', () => {
    const message = errorsAfter((given) => {
      const [wedge] = given.wedges.items;
      wedge.attak = wedge.attack;
      delete wedge.attack;
    });
    expect(message).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: wedges → items → #1
        what:  "attak" isn’t recognized here.
        fix:   Did you mean "attack"? Allowed keys: id, title, personas, claim, attack, proof, reality, evidence, contrast, rebuttal.
        rule:  schema (error)"
    `);
  });

  it('a missing text', () => {
    expect(
      errorsAfter((given) => {
        delete given.discovery.questions[1].text;
      }),
    ).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: discovery → questions → #2 → text
        what:  "text" is missing.
        fix:   Add "text": "…".
        rule:  schema (error)"
    `);
  });

  it('an empty text', () => {
    expect(
      errorsAfter((given) => {
        given.summary.oneLiner.text = ' ';
      }),
    ).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: summary → oneLiner → text
        what:  "text" isn’t valid: " ".
        fix:   Write the text, or remove the entry.
        rule:  schema (error)"
    `);
  });

  it('a road sign text that is too long or missing', () => {
    expect(
      errorsAfter((given) => {
        const [first, second] = given.philosophy.rows;
        first.signs.them = 'You define your assets and how they connect';
        delete second.signs.us;
      }),
    ).toMatchInlineSnapshot(`
      "The content has 2 problems.

      content/battlecards/dagster.json
        where: philosophy → rows → #1 → signs → them
        what:  "them" isn’t valid: "You define your assets and how they connect".
        fix:   Use at most 40 characters; the full line appears below the picture.
        rule:  schema (error)

      content/battlecards/dagster.json
        where: philosophy → rows → #2 → signs → us
        what:  "us" is missing.
        fix:   Add "us": "…".
        rule:  schema (error)"
    `);
  });

  it('a duplicate alias, in any spelling', () => {
    expect(errorsAfter((given) => given.aliases.push('DAGSTER-LABS, Inc.'))).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: aliases → #8
        what:  The name "DAGSTER-LABS, Inc." is used twice: it matches "Dagster Labs" in content/battlecards/dagster.json.
        fix:   Remove one of the two. Case, accents, punctuation, and endings such as Inc don’t matter.
        rule:  name (error)"
    `);
  });

  it('an alias that another card has', () => {
    const other = card();
    other.id = 'other';
    other.name = 'Other Rival';
    other.aliases = ['Elementl Inc'];
    expect(
      buildErrors([
        { file: FILE, text: original },
        { file: 'content/battlecards/other.json', text: JSON.stringify(other) },
      ]),
    ).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/other.json
        where: aliases → #1
        what:  The name "Elementl Inc" is used twice: it matches "Elementl" in content/battlecards/dagster.json.
        fix:   Remove one of the two. Case, accents, punctuation, and endings such as Inc don’t matter.
        rule:  name (error)"
    `);
  });

  it('an alias that means no competitor', () => {
    expect(errorsAfter((given) => given.aliases.push('N/A'))).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: aliases → #8
        what:  "N/A" means "no competitor" in a CRM, so it can’t be a competitor’s name.
        fix:   Remove it.
        rule:  name (error)"
    `);
  });

  it('a use that does not exist', () => {
    expect(
      errorsAfter((given) => {
        given.summary.oneLiner.use = 'Say';
      }),
    ).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: summary → oneLiner → use
        what:  "use" is "Say", which isn’t an allowed value.
        fix:   Did you mean "say"? Use one of: say, ask, know.
        rule:  schema (error)"
    `);
  });

  it('a disputed line without a safer wording', () => {
    expect(
      errorsAfter((given) => {
        const { review } = given.wedges.items[2].attack;
        review.status = 'disputed';
        delete review.safer;
      }),
    ).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: wedges → items → #3 → attack → review → safer
        what:  "safer" is missing.
        fix:   A disputed line needs a safer wording.
        rule:  schema (error)"
    `);
  });

  it('a persona that isn’t in the pack', () => {
    expect(
      errorsAfter((given) => {
        given.wedges.items[0].personas = ['developers'];
      }),
    ).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: wedges → items → #1 → personas → #1
        what:  There is no persona "developers" in content/pack.json.
        fix:   Use one of: data-engineers, platform-teams, engineering-leaders. Or add the persona to content/pack.json.
        rule:  reference (error)"
    `);
  });

  it('an id used twice', () => {
    expect(
      errorsAfter((given) => {
        given.summary.trap.id = given.summary.oneLiner.id;
      }),
    ).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: summary → trap → id
        what:  The ID "summary-one-liner" is used twice; the first is at summary → oneLiner.
        fix:   Give one of the two lines another ID.
        rule:  id (error)"
    `);
  });

  it('an item id used twice', () => {
    expect(
      errorsAfter((given) => {
        given.wedges.items[1].id = given.wedges.items[0].id;
      }),
    ).toMatch(/where: wedges → items → #2 → id\n {2}what: {2}The ID ".+" is used twice/);
  });

  it('a link that doesn’t start with https', () => {
    expect(
      errorsAfter((given) => {
        given.summary.trap.text = 'See [this](javascript:alert(1))';
      }),
    ).toContain('doesn’t start with https://');
  });

  it('Markdown that a line can’t contain', () => {
    expect(
      errorsAfter((given) => {
        given.summary.trap.text = '# A heading';
        given.summary.oneLiner.text = 'One\n\ntwo';
        given.summary.weWin.text = 'Look: <img src=x>';
      }),
    ).toMatchInlineSnapshot(`
      "The content has 3 problems.

      content/battlecards/dagster.json
        where: summary → oneLiner → text
        what:  "text" isn’t valid: "One\\n\\ntwo".
        fix:   A line must be one paragraph, but these are several; split it.
        rule:  schema (error)

      content/battlecards/dagster.json
        where: summary → weWin → text
        what:  "text" isn’t valid: "Look: <img src=x>".
        fix:   A line can’t contain HTML; use bold, italics, code, or a link.
        rule:  schema (error)

      content/battlecards/dagster.json
        where: summary → trap → text
        what:  "text" isn’t valid: "# A heading".
        fix:   A line must be one paragraph, but this is a heading; put a backslash before the first character.
        rule:  schema (error)"
    `);
  });

  it('a file that isn’t JSON', () => {
    expect(buildErrors([{ file: FILE, text: original.replace(',', '') }])).toMatch(
      /^The content has 1 problem\.\n\ncontent\/battlecards\/dagster\.json\n {2}where: the whole file\n {2}what: {2}This file can’t be read as JSON: .+\n {2}fix: {3}Look at this line and just above it for a missing or extra comma/,
    );
  });

  it('reports all errors at once', () => {
    expect(
      errorsAfter((given) => {
        delete given.title;
        given.aliases.push('None');
        given.updated = 'yesterday';
      }),
    ).toMatch(/^The content has 2 problems\./);
  });
});
