import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toldOf } from './told';

const FILE = 'content/battlecards/dagster.json';
const original = readFileSync(`tests/sample/${FILE}`, 'utf8');

type Card = ReturnType<typeof card>;

/** A fresh copy of the sample card, typed as loosely as a writer may edit it. */
function card() {
  return JSON.parse(original);
}

/** What a writer is told about the sample card after an edit. */
function told(edit: (given: Card) => void): string {
  const edited = card();
  edit(edited);
  return toldOf([{ file: FILE, text: JSON.stringify(edited) }]);
}

describe('a card that is not in order stops the build and says file, place, what and mend', () => {
  it('the sample card is in order', () => {
    expect(told(() => {})).toBe('nothing');
  });

  it('a misspelt key', () => {
    const message = told((given) => {
      const [wedge] = given.wedges.items;
      wedge.attak = wedge.attack;
      delete wedge.attack;
    });
    expect(message).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: wedges → items → #1
        what:  "attak" isn’t recognized here.
        fix:   Did you mean "attack"? Allowed keys: id, title, personas, claim, attack, proof, reality, evidence, contrast.
        rule:  schema (error)"
    `);
  });

  it('a missing text', () => {
    expect(
      told((given) => {
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
      told((given) => {
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

  it('words that no sign has room for, or for one side alone', () => {
    expect(
      told((given) => {
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

  it('a duplicate alias, however it is written', () => {
    expect(told((given) => given.aliases.push('DAGSTER-LABS, Inc.'))).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: aliases → #8
        what:  The name "DAGSTER-LABS, Inc." is there twice: it reads the same as "Dagster Labs" in content/battlecards/dagster.json.
        fix:   Remove one of the two. Case, accents, punctuation and endings such as Inc do not make a difference.
        rule:  name (error)"
    `);
  });

  it('an alias that another card has', () => {
    const other = card();
    other.id = 'other';
    other.name = 'Other Rival';
    other.aliases = ['Elementl Inc'];
    expect(
      toldOf([
        { file: FILE, text: original },
        { file: 'content/battlecards/other.json', text: JSON.stringify(other) },
      ]),
    ).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/other.json
        where: aliases → #1
        what:  The name "Elementl Inc" is there twice: it reads the same as "Elementl" in content/battlecards/dagster.json.
        fix:   Remove one of the two. Case, accents, punctuation and endings such as Inc do not make a difference.
        rule:  name (error)"
    `);
  });

  it('an alias that means nobody', () => {
    expect(told((given) => given.aliases.push('N/A'))).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: aliases → #8
        what:  "N/A" means "no competitor" in a CRM, so it cannot name one.
        fix:   Remove it.
        rule:  name (error)"
    `);
  });

  it('a use that does not exist', () => {
    expect(
      told((given) => {
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

  it('a disputed line without safer words', () => {
    expect(
      told((given) => {
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

  it('a persona the pack does not know', () => {
    expect(
      told((given) => {
        given.wedges.items[0].personas = ['developers'];
      }),
    ).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: wedges → items → #1 → personas → #1
        what:  There is no persona "developers" in the pack.
        fix:   Use one of: data-engineers, platform-teams, engineering-leaders; or add the persona to content/pack.json.
        rule:  reference (error)"
    `);
  });

  it('an id used twice', () => {
    expect(
      told((given) => {
        given.summary.trap.id = given.summary.oneLiner.id;
      }),
    ).toMatchInlineSnapshot(`
      "The content has 1 problem.

      content/battlecards/dagster.json
        where: summary → trap → id
        what:  The id "summary-one-liner" is used twice; the first is at summary → oneLiner.
        fix:   Give one of the two lines another id.
        rule:  id (error)"
    `);
  });

  it('an item id used twice', () => {
    expect(
      told((given) => {
        given.wedges.items[1].id = given.wedges.items[0].id;
      }),
    ).toMatch(/where: wedges → items → #2 → id\n {2}what: {2}The id ".+" is used twice/);
  });

  it('a link that does not lead to a safe address', () => {
    expect(
      told((given) => {
        given.summary.trap.text = 'See [this](javascript:alert(1))';
      }),
    ).toContain('doesn’t start with https://');
  });

  it('Markdown that a line cannot hold', () => {
    expect(
      told((given) => {
        given.summary.trap.text = '# A heading';
        given.summary.oneLiner.text = 'One\n\ntwo';
        given.summary.weWin.text = 'Look: <img src=x>';
      }),
    ).toMatchInlineSnapshot(`
      "The content has 3 problems.

      content/battlecards/dagster.json
        where: summary → oneLiner → text
        what:  This text cannot be shown: a line must be one paragraph, but this is several paragraphs; split it, or put a backslash before the first character.
        fix:   Use one paragraph with **bold**, *emphasis*, \`code\` and [links](https://…) only.
        rule:  markdown (error)

      content/battlecards/dagster.json
        where: summary → weWin → text
        what:  This text cannot be shown: a line can’t contain HTML; use bold, italics, code, or a link.
        fix:   Use one paragraph with **bold**, *emphasis*, \`code\` and [links](https://…) only.
        rule:  markdown (error)

      content/battlecards/dagster.json
        where: summary → trap → text
        what:  This text cannot be shown: a line must be one paragraph, but this is a heading; split it, or put a backslash before the first character.
        fix:   Use one paragraph with **bold**, *emphasis*, \`code\` and [links](https://…) only.
        rule:  markdown (error)"
    `);
  });

  it('a file that is no JSON', () => {
    expect(toldOf([{ file: FILE, text: original.replace(',', '') }])).toMatch(
      /^The content has 1 problem\.\n\ncontent\/battlecards\/dagster\.json\n {2}where: the whole file\n {2}what: {2}The file is not valid JSON: .+\n {2}fix: {3}Look there for a missing or extra comma/,
    );
  });

  it('everything wrong is told at once', () => {
    expect(
      told((given) => {
        delete given.title;
        given.aliases.push('None');
        given.updated = 'yesterday';
      }),
    ).toMatch(/^The content has 2 problems\./);
  });
});
