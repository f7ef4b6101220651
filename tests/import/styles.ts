/* Battlecards in other styles. For each: its cards, texts by what they are for, and what a card must not have. */

export interface Style {
  readonly name: string;
  readonly us: string;
  readonly text: string;
  readonly cards: readonly string[];
  readonly say: readonly string[];
  readonly ask: readonly string[];
  readonly know: readonly string[];
  /** By card: text about other competitors. */
  readonly foreign?: Readonly<Record<string, readonly string[]>>;
}

export const styles: readonly Style[] = [
  {
    name: 'prose page',
    us: 'Tallow',
    cards: ['Brasswick'],
    text: `# Competing with Brasswick

Last reviewed: March 3, 2026

Brasswick sells scheduling to hospitals. They win on brand and on the size of their partner network.

## How we open

Most teams come to us after their second failed rollout. Start with what went wrong there, and let them talk.

> "What would have had to be different the last time for this to work?"

## If price comes up

"Brasswick charges for every nurse. We charge for every ward, so a busy month costs the same."

Do not discount on the first call.

## What to never say

"Brasswick is going out of business."

## Where they are stronger

They have a certified interface to older payroll systems.
`,
    say: ['charges for every nurse'],
    ask: ['What would have had to be different'],
    know: [
      'sells scheduling to hospitals',
      'Most teams come to us',
      'Do not discount',
      'going out of business',
      'certified interface',
    ],
  },
  {
    name: 'notion toggles',
    us: 'Pinyon',
    cards: ['Loftgrid'],
    text: `# Pinyon vs Loftgrid

<aside>
💡 Internal only. Ask #compete before sharing.

</aside>

- Why we win
    - **Speed** Setup takes an afternoon
    - **Support** People answer in minutes
- Objections
    - "Loftgrid is the standard."
        - "It is, for offices. You run forty sites."
    - "We just renewed."
        - "Then use the year to try one site."
- Questions to ask
    - Who keeps the floor plans up to date?
    - How long does a new site take?
- When to walk away
    - Single-office companies
`,
    say: ['It is, for offices', 'Then use the year'],
    ask: ['Who keeps the floor plans', 'How long does a new site'],
    know: [
      'Internal only',
      'Loftgrid is the standard',
      'We just renewed',
      'Single-office',
      'Setup takes an afternoon',
    ],
  },
  {
    name: 'columns',
    us: 'Marrow',
    cards: ['Fernhill', 'Quayside'],
    text: `# Marrow competitive overview

| Capability | Marrow | Fernhill | Quayside |
|---|---|---|---|
| Offline mode | Yes | No | Partly |
| Price | $12 a user | $9 a user | $20 a user |

## Fernhill

**They say:** "Fernhill is half the price."
**We say:** "Until the second site. Then it is the same."

### Landmines
- "What happens when the line goes down?"

## Quayside

**They say:** "Quayside has every feature."
**We say:** "Which of them did you use last month?"

### Landmines
- "Who maintains it after the consultants leave?"
`,
    say: ['Until the second site', 'Which of them did you use'],
    ask: ['What happens when the line', 'Who maintains it after'],
    know: ['half the price', 'has every feature', 'Partly'],
    foreign: {
      Fernhill: ['Quayside', 'consultants', '$20'],
      Quayside: ['Fernhill', 'second site', '$9'],
    },
  },
  {
    name: 'qa bold pairs',
    us: 'Dovetail Ops',
    cards: ['Grindle'],
    text: `# Battle card: Grindle

**Competitor:** Grindle (aka Grindle One)
**Owner:** Enablement
**Updated:** 14 Jan 2026

## FAQ

**Q: Why are you more expensive than Grindle?**
**A:** "We include the migration. Most Grindle customers pay for it separately."

**Q: Can you match their uptime?**
**A:** "Yes. Our status page is public, and you can check it now."

## Talk track

Thanks for telling me you are looking at Grindle. You will like their dashboards. What we hear from teams like yours is that the reports take over.

[pause]

Would it help to see how a team your size does it?

## Demo flow
1. Open the sample workspace.
2. Click "Run now" and wait for the toast.

## Customer quotes
> "Switching took us one weekend." — Head of Ops, Tern Foods
`,
    say: ['We include the migration', 'Our status page', 'Thanks for telling me'],
    ask: ['Would it help to see'],
    know: ['[pause]', 'Open the sample', 'Run now', 'Switching took us'],
  },
  {
    name: 'german',
    us: 'Kolibri',
    cards: ['Steinfeld'],
    text: `# Kolibri gegen Steinfeld

Stand: 12.02.2026

## Wann wir gewinnen
- Mehrere Standorte
- Wenig IT im Haus

## Wann Steinfeld gewinnt
- Ein Standort mit eigener IT

## Einwände

| Kunde sagt | Antwort |
|---|---|
| „Steinfeld ist günstiger.“ | „Bis zum dritten Standort. Danach zahlen Sie dort pro Anschluss.“ |
| „Wir kennen Steinfeld.“ | „Dann wissen Sie, wie lange ein Wechsel der Tarife dauert.“ |

## Fragen an den Kunden
1. Wer pflegt heute die Anschlüsse?
2. Wie lange dauert ein neuer Standort?

## Nie sagen
„Steinfeld ist pleite.“

## Hinweise
Fragen Sie zuerst nach der IT.
`,
    say: ['Bis zum dritten Standort', 'Dann wissen Sie'],
    ask: ['Wer pflegt heute', 'Wie lange dauert ein neuer'],
    know: [
      'Mehrere Standorte',
      'Ein Standort mit eigener',
      'ist pleite',
      'Fragen Sie zuerst',
      'ist günstiger',
    ],
  },
  {
    name: 'french',
    us: 'Alizé',
    cards: ['Montclar'],
    text: `# Alizé face à Montclar

Mise à jour : 2 mars 2026

## En bref
Montclar vend aux mairies; Alizé sert tout le département.

## Objections

**« Montclar est déjà en place. »**
« Gardez-le pour la paie. Nous commençons par les plannings. »

**« C'est trop cher. »**
« Comptez les heures supplémentaires : vous payez déjà la différence. »

## Questions de découverte
- Qui valide les plannings le dimanche ?

## Ne jamais dire
« Montclar perd vos données. »

## Conseils
Demandez à voir un planning réel.
`,
    say: ['Gardez-le pour la paie', 'Comptez les heures'],
    ask: ['Qui valide les plannings'],
    know: ['est déjà en place', 'trop cher', 'perd vos données', 'Demandez à voir'],
  },
  {
    name: 'siblings',
    us: 'Harrow',
    cards: ['Bluewater', 'tidepool', "O'Malley & Sons"],
    text: `# Competitive landscape

Our one line: "Harrow moves the freight that others only track."

## Competitors

### 🐳 Bluewater

**Their pitch:** "The ocean in one screen."
**Counter:** "A screen moves nothing. Who calls the port?"
**Strengths**
- Brand

### tidepool

**Their pitch:** "Free for brokers."
**Counter:** "Free until the first claim."
**Strengths**
- Price

### O'Malley & Sons

**Their pitch:** "Family service."
**Counter:** "Ask them who answers on Sunday."
**Strengths**
- Relationships

## Objections for all

| Objection | Response |
|---|---|
| "You are new here." | "Our people have run ports for thirty years." |
| "We already pay tidepool." | "Keep it. We start where it stops." |
`,
    say: [
      'moves the freight',
      'A screen moves nothing',
      'Free until the first',
      'Ask them who answers',
      'Our people have run',
      'Keep it. We start',
    ],
    ask: [],
    know: ['The ocean in one', 'Free for brokers', 'Family service', 'You are new here'],
    foreign: {
      Bluewater: ['tidepool', 'Sunday', 'where it stops'],
      tidepool: ['Bluewater', 'port?', 'Sunday'],
      "O'Malley & Sons": ['tidepool', 'Bluewater', 'where it stops'],
    },
  },
  {
    name: 'docs export',
    us: 'Candor',
    cards: ['Veldt'],
    text: `# **Candor vs. Veldt — Battlecard**

*Owner: J. Field | Last updated: 2026-04-01*

![][image1]

## **1\\. Snapshot**

Veldt is a survey tool for HR teams. Candor turns answers into actions.

## **2\\. Landmines**

* Ask: "How many of last year’s actions were closed?"
* Ask: "Who reads the free-text answers?"

## **3\\. Handling objections**

### **"Veldt has benchmarks."**

* **Acknowledge:** "They do, and good ones."
* **Respond:** "A benchmark tells you where you are. It does not move you."
* **Proof:** Larkmoor closed 80% of its actions in a quarter.

### **"Our people are tired of surveys."**

They are tired of surveys that change nothing. Three questions a month, and you see what came of the last ones.

## **4\\. Pain points we hear**

* "Nobody reads the comments."

[image1]: <data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk>
`,
    say: ['They do, and good ones', 'A benchmark tells you', 'They are tired of surveys'],
    ask: ['How many of last year', 'Who reads the free-text'],
    know: ['has benchmarks', 'Nobody reads the comments', 'Larkmoor closed', 'survey tool'],
  },
];
