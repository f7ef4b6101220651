import type { Card } from '../../../src/core/card/card';
import { dagster, orbit } from './cards';

interface Mail {
  readonly title: string;
  readonly text: string;
  /** The deal's cards. */
  readonly front: readonly Card[];
  /** What must be found, in order. Where several lines answer a question, any of them counts. */
  readonly expected: readonly string[];
}

/* Mails as buyers write them, made up for the tests. */
export const mails: readonly Mail[] = [
  {
    title: 'a preference for the other UI',
    front: [dagster],
    text: `Hi Sam,

thanks for the demo on Tuesday. The team liked it. To be open with you: two of our analysts came back saying that
Dagster's lineage UI is ahead of what you showed us, and that matters to us because we answer auditors every quarter.

How would you respond to that?

Best,
Priya
Head of Data, Northwind
priya@northwind.example`,
    expected: ['rival dagster', 'objection objection-lineage'],
  },
  {
    title: 'price and terms',
    front: [dagster],
    text: `Sam, quick one before our call. We run about 40 assets every 15 minutes and I don't understand what we'd pay.
How does Dagster pricing work for that, and what's a credit? And is it true that sensors poll every
30 seconds by default?

Jonas`,
    expected: [
      'term translate-asset',
      'rival dagster',
      'question wedge-credit-shock-claim|wedge-credit-shock-evidence',
      'term translate-sensor',
      'question wedge-polling-tax-claim|translate-sensor-difference',
    ],
  },
  {
    title: 'small talk',
    front: [dagster],
    text: `Hi Sam! Great meeting you at the conference, and thanks for the coffee. Please check the quality of the data
export I sent, the numbers looked off. We're also hiring, with a focus on data engineering. I'm out until Monday, but could
we find thirty minutes on Wednesday? My assistant will send an invite. Enjoy the weekend!

Marta
Senior Data Engineer
+49 30 1234567`,
    expected: [],
  },
  {
    title: 'two competitors',
    front: [],
    text: `Hello,

we've shortlisted three vendors: you, Dagster Labs and Orbit. Procurement says you are more expensive than Orbit.
Engineering says Dagster comes with data quality checks, which saves us a tool.

What would you say to both camps?

Regards
Tom`,
    expected: [
      'rival dagster',
      'rival orbit',
      'objection cheaper',
      'objection objection-quality-checks',
    ],
  },
  {
    title: 'a competitor without a card',
    front: [],
    text: `Hi, we are comparing you with Airmill and with building it ourselves. Could you send over a security questionnaire
and two references in retail? Our CISO needs both before the steering committee.`,
    expected: [],
  },
  {
    title: 'focus on data engineering',
    front: [dagster],
    text: `Honest feedback from the bake-off: most of us felt that Dagster was made for data engineers, while you are a general
workflow tool. I'd like to hear your view.`,
    expected: ['rival dagster', 'objection objection-data-engineering'],
  },
  {
    title: 'terms only',
    front: [dagster],
    text: `Our setup today: one code location per team, around 60 jobs, and a sensor for each S3 bucket. We'd like to know what
each of those becomes on your side before we estimate the move.`,
    expected: ['term translate-code-location', 'term translate-job', 'term translate-sensor'],
  },
  {
    title: 'everyday words that are also names',
    front: [],
    text: `Could you relay this to your legal team? The orbital launch of our new site is on March 3, so we have to close the
contract before that. Relay my thanks to everyone.`,
    expected: [],
  },
  {
    title: 'an everyday word on its own deal',
    front: [orbit],
    text: `We had a call with Relay last week. They told us that every plan includes phone support, day and night.`,
    expected: ['rival orbit', 'objection support'],
  },
  {
    title: 'serverless and what stays on',
    front: [dagster],
    text: `Two questions from our platform group. Do the code location servers stay up even with no pipeline running? And with
your push or managed pools, does a worker have to wait between runs? We pay for idle nodes today, and the CFO noticed.`,
    expected: [
      'term translate-code-location',
      'question translate-code-location-difference|architecture-dagster|message-platform-teams|architecture-win',
      'question message-platform-teams|architecture-win|architecture-prefect|translate-code-location-difference',
    ],
  },
  {
    title: 'a mail about the other competitor on this deal',
    front: [dagster],
    text: `Small update: management added Orbit to the list last minute. Their pitch was that a queue is all we need, and that
Orbit would be cheaper with our volume. Dagster is still in.`,
    expected: ['rival orbit', 'term queue', 'objection cheaper', 'rival dagster'],
  },
  {
    title: 'long, with quotes of the earlier mail',
    front: [dagster],
    text: `Hi Sam,

see below. I also asked our architect. He has no strong feelings about either tool. His one concern is quality:
"Dagster gives us checks on data quality out of the box", and he has Great Expectations running already.

Would we have to give up Great Expectations if we went with your tasks?

Cheers
Lena

> On Nov 20, Sam wrote:
> Dear Lena, thank you for your time. As discussed, I attach the order form and the DPA.
> Is there anything else you need from us before Thursday?`,
    expected: ['rival dagster', 'objection objection-quality-checks'],
  },
  // Written last, and measured before anything was changed for them.
  {
    title: 'praise for the asset graph',
    front: [dagster],
    text: `Hey, I talked it over with Ken. He's used Dagster at his last company and swears by the asset graph; says the
lineage view alone saved them weeks of audit prep. I don't have a dog in this fight, but you'd need to convince
him. What's your answer to that?`,
    expected: [
      'rival dagster',
      'objection objection-lineage',
      'term translate-asset',
      'term translate-job',
    ],
  },
  {
    title: 'a bill for backfills',
    front: [dagster],
    text: `Hi Sam, the finance team asked what happens to our bill if we backfill two years of data on daily partitions
with 18 assets. Dagster sent a calculator. Do you have one? Also can you confirm what a webhook trigger costs?`,
    expected: [
      'question wedge-credit-shock-evidence|wedge-credit-shock-claim|wedge-credit-shock-reality',
      'term translate-asset',
      'rival dagster',
    ],
  },
  {
    title: 'open points of a pilot',
    front: [dagster],
    text: `Thanks for the workshop. Open points: 1) SSO with Okta 2) audit logs 3) data residency in the EU. Please check
the box on the attached form if we can count on you for the pilot. The data team lead, Ana, has final say.`,
    expected: [],
  },
  {
    title: 'all SQL',
    front: [],
    text: `We're a Snowflake shop. 90% SQL, dbt for everything, a bit of Python. Honestly we're leaning towards Dagster
since our world is tables. Why would we need you at all?`,
    expected: ['rival dagster'],
  },
  {
    title: 'support and a lower list price',
    front: [orbit],
    text: `Orbit offered us 24/7 support on the phone, and their list price is 30% below yours. I like your product better
but I need an argument for the CFO. Could you put something together by Friday?`,
    expected: ['rival orbit', 'objection cheaper', 'objection support'],
  },
  {
    title: 'quality checks and hybrid mode',
    front: [dagster],
    text: `Does Prefect have its own quality checks, or do we bring our own tools such as Soda? In Dagster we'd just use
asset checks. And our ops people would like to know how many agents they'd have to run in hybrid mode.`,
    expected: ['objection objection-quality-checks', 'rival dagster', 'term translate-asset'],
  },
];
