interface Draft {
  readonly title: string;
  readonly text: string;
  /** What must be found: the reason, and the line's id or the words. */
  readonly expected: readonly string[];
}

/* Drafts as reps write them, made up for the tests. */
export const drafts: readonly Draft[] = [
  {
    title: 'an internal line, slightly changed',
    text: `Hi Priya,

thanks for the call. One thing to consider: moving to Dagster usually requires a massive refactor of your existing code.
And between runs, Dagster makes you pay an always-on tax. Shall we look at one pipeline together?

Sam`,
    expected: ['disputed summary-trap', 'disputed architecture-win'],
  },
  {
    title: 'only safer wordings',
    text: `Hi Jonas,

as promised: Dagster sensors poll on a loop, every 30 seconds by default. You can change that, or push events through
their API. In Dagster+ Hybrid you run one agent and the code location servers. The servers stay up by default, even with
no pipeline running; an idle shut-down is an option.

"If you're building a greenfield platform that's purely declarative SQL, Dagster's opinionated model could give you
guardrails. Once dynamic Python, AI workflows or events come in, try those in both before you choose."

Best, Sam`,
    expected: [],
  },
  {
    title: 'small talk with absolute words',
    text: `Hi everyone,

thanks for your time today! I'm completely free on Wednesday, and never mind the order form, Legal has it. Everybody from
the steering committee is welcome to join. It was a perfect start to the week.

Sam`,
    expected: [],
  },
  {
    title: 'promises',
    text: `Marta,

to answer your question: our platform never goes down, and we guarantee that every migration is finished in a month.
The setup itself takes an hour.`,
    expected: ['absolute never', 'absolute guarantee'],
  },
  {
    title: 'comparisons',
    text: `Hi Lena,

more often than not, the best way to choose is to try it. Dagster is slower than us at starting runs, and we have the
fastest scheduler. We could move your slower jobs first, if that's easier for you. Is Dagster cheaper than that?

Sam`,
    expected: ['comparison is slower', 'comparison fastest'],
  },
  {
    title: 'comparisons with nobody',
    text: `Hi Lena,

this quarter was better than the last one, and your new office is the best. It's faster than the train.

Sam`,
    expected: [],
  },
  {
    title: 'attacks',
    text: `Hello Tom,

I looked at your notes on Orbit. Their scheduler is clunky, and the pricing page is a joke. By the way, the link in your
last mail was broken.

Sam`,
    expected: ['attack clunky', 'attack joke'],
  },
  {
    title: 'attack words about something else',
    text: `Hi Lena,

a broken pipeline at 3 a.m. is a nightmare, and most teams struggle to find out why it failed. Let's go through your disaster
recovery plan on Friday.`,
    expected: [],
  },
  {
    title: 'customers',
    text: `Priya, you asked for references. Samsara chose us for event-based triggers, and Pure Lithium canceled their Dagster POC
after modeling the pricing. Our target is to set up a call this month. Target itself went live with us last year.`,
    expected: [
      'customer Samsara',
      'customer Pure Lithium',
      'internal proof-pure-lithium',
      'customer Target',
    ],
  },
  {
    title: 'links',
    text: `The deck: https://docs.google.com/presentation/d/abc/edit#slide=1. Our docs are at https://docs.prefect.io/v3. The notes I
mentioned (https://example.com/orbit-notes?from=sam) may help, and so may prefect.lightning.force.com/lightning/r/006.`,
    expected: [
      'link https://docs.google.com/presentation/d/abc/edit#slide=1',
      'link https://example.com/orbit-notes?from=sam',
      'link prefect.lightning.force.com/lightning/r/006',
    ],
  },
  {
    title: 'a talk track whose original is disputed',
    text: `You asked about always-on costs. Dagster's always-on Code Location servers consume resources 24/7. With our scale-to-zero
model you only pay for compute when workflows actually run. We charge by the minute.`,
    expected: ['disputed message-platform-teams'],
  },
  {
    title: 'an outdated claim and one to say',
    text: `Two facts on pricing. Dagster charges via "Credits" for every asset materialization and op execution. And their polling
architecture creates latency and generates constant compute noise on your warehouse even when nothing is happening.`,
    expected: ['changed wedge-polling-tax-reality'],
  },
  {
    title: 'a stale line',
    text: `For context: high-frequency jobs, e.g. running every minute, or large backfills create massive cost spikes. Have you
modeled the cost of a high-frequency dbt run or a partitioned backfill?`,
    expected: ['internal wedge-credit-shock-reality'],
  },
  {
    title: 'the buyer’s words, and questions of the card',
    text: `You said that Dagster has a better UI for data lineage. Their UI is indeed optimized for visualizing static table
dependencies. So: are you evaluating Dagster primarily for the lineage UI or for the orchestration capabilities? How much
of your current codebase is Python vs SQL/dbt? And do you have bandwidth for a 3-6 month refactor?`,
    expected: ['disputed question-refactor-bandwidth'],
  },
  // Written last, and measured before anything was changed for them.
  {
    title: 'a sayable line, and two disputed ones',
    text: `Hi Ken, fair point on lineage. Dagster's UI looks great if your world is 100% SQL tables. What you get with us
is the lineage of what actually executed, which is critical for debugging complex logic. With Dagster you have
to define the entire map before the journey begins. Happy to show you.`,
    expected: ['disputed objection-lineage-pivot', 'disputed gap-philosophy-them'],
  },
  {
    title: 'a recap that overstates',
    text: `Hello, to sum up our discussion: Dagster will always bill you per materialization, their agent must run around
the clock, and you can't turn it off. We at Prefect bill by seat. Foundry Digital told us they would have needed
a six-month rewrite.`,
    expected: [
      'absolute always',
      'absolute must',
      "absolute can't",
      'customer Foundry Digital',
      'internal wedge-digital-twin-proof',
    ],
  },
  {
    title: 'always happy to help',
    text: `Dear Ana, everything you asked for is in the attachment. I never got your calendar invite - could you resend it?
We're always happy to help. All the best, Sam`,
    expected: [],
  },
  {
    title: 'an unverified claim and a private link',
    text: `Hi! Prefect is event-native: webhooks and event triggers fire flows in sub-second time. Our docs:
https://docs.prefect.io. Internal pricing sheet for you: https://acme.sharepoint.com/sites/pricing (please don't
share).`,
    expected: [
      'unverified wedge-polling-tax-contrast',
      'link https://acme.sharepoint.com/sites/pricing',
    ],
  },
  {
    title: 'questions to ask them',
    text: `Ken, in your shoes I would ask them: how long does the migration of our 200 scripts take, and who pays for it?
I'd also ask for two customers of your size. No pressure from our side. You can start with one flow and keep
your existing scripts.`,
    expected: [],
  },
  {
    title: 'internal lines as a recap',
    text: `Quick recap. 1) The worker spins up a Kubernetes job only when a flow is scheduled. 2) When the flow finishes,
the infrastructure tears down. 3) Teams who want a strict, opinionated framework for pure SQL may be happier
elsewhere.`,
    expected: ['internal architecture-prefect', 'internal summary-they-win'],
  },
];
