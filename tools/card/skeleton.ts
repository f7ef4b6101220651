import type { CardFile, LineEntry, PackFile } from '../../src/content/card-schema';
import { slug } from '../../src/content/import/ids';
import { NOT_CHECKED } from '../../src/content/line-schema';
import { CURRENT_VERSION } from '../../src/content/version/migrations';

type Use = LineEntry['use'];

/**
 * Returns a blank card that fits the schema. The check reports each text in square brackets until
 * somebody replaces it.
 *
 * @param name The rival's name, with at least one letter or digit.
 */
export function skeleton(name: string, { us, personas }: PackFile, today: string): CardFile {
  const unchecked = { status: 'unverified', kind: 'product', checked: today } as const;
  const claim = (id: string, use: Use, text: string, label?: string): LineEntry => ({
    id,
    ...(label === undefined ? {} : { label }),
    text: `[${text}]`,
    use,
    review: { ...unchecked, note: NOT_CHECKED.note },
  });
  const opinion = (id: string, use: Use, text: string): LineEntry => ({
    id,
    text: `[${text}]`,
    use,
    review: { status: 'no-claim', kind: 'product', checked: today },
  });
  return {
    $schema: '../battlecard.schema.json',
    version: CURRENT_VERSION,
    // Some scripts can't be turned into an id; the writer then renames the file.
    id: slug(name) || 'rival',
    name,
    title: `${us} vs ${name}`,
    updated: today,
    aliases: [],
    summary: {
      title: 'At a glance',
      oneLiner: claim(
        'summary-one-liner',
        'say',
        `Why ${us} and not ${name}, in one sentence you’d say out loud`,
      ),
      theyWin: opinion('summary-they-win', 'know', `Where ${name} is the better choice`),
      weWin: claim('summary-we-win', 'know', `Where ${us} is the better choice`),
      trap: claim('summary-trap', 'know', `What customers of ${name} find out too late`),
    },
    wedges: {
      title: 'Where they’re vulnerable',
      items: [
        {
          id: 'wedge-first',
          title: '[What this wedge is about, in a few words]',
          claim: claim(
            'wedge-first-claim',
            'know',
            `What’s true about ${name}, and where that’s documented`,
          ),
          attack: opinion('wedge-first-attack', 'ask', 'A question that lets the buyer find out'),
          proof: claim('wedge-first-proof', 'know', 'Which customer saw it, and can we name them?'),
          contrast: claim('wedge-first-contrast', 'say', `What ${us} does instead`),
        },
      ],
    },
    objections: {
      title: 'When they say…',
      items: [
        {
          id: 'objection-first',
          objection: opinion('objection-first-said', 'know', 'What the buyer says, in their words'),
          stance: claim('objection-first-stance', 'say', 'What’s true about it'),
          pivot: claim('objection-first-pivot', 'say', 'Where to go from there'),
        },
      ],
    },
    concede: {
      title: `When ${name} is the better choice`,
      when: [opinion('concede-first', 'know', 'A buyer who should choose them')],
      position: opinion('concede-position', 'say', 'What to say to stay in the deal'),
    },
    discovery: {
      title: 'Questions to ask',
      questions: [
        opinion('question-first', 'ask', 'A question that shows whether we’re a good fit'),
      ],
      fitSignals: [opinion('fit-first', 'know', 'A sign that we’re a good fit')],
    },
    ...(personas.length > 0 && {
      personas: {
        title: 'By persona',
        messages: personas.map((persona) => ({
          persona: persona.id,
          line: claim(
            `message-${persona.id}`,
            'say',
            `What to say to ${persona.name} about what matters to them, in two sentences`,
          ),
        })),
      },
    }),
  };
}
