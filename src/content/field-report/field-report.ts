import '../without-eval';
import { z } from 'zod';

/* The format of a field report, which comes from anybody's device: every text and number has a limit. */

/** The longest name of a competitor, in characters. */
export const MAX_NAME = 60;

const count = z.int().min(0).max(1_000_000);
/** The ID of a card, line, or persona. */
const shortId = z.string().regex(/^[a-z0-9-]{1,200}$/);
const shortString = z.string().min(1).max(80);
const name = z.string().min(1).max(MAX_NAME);

/** Why a card was picked by hand, as in `PickedWhy`. */
const reason = z.enum([
  'empty',
  'placeholder',
  'further',
  'not-on-page',
  'no-permission',
  'unknown',
  'ambiguous',
  'doubtful',
  'editing',
]);

/** The counts for one wording of a line with one persona. Counts that are absent are 0. */
const lineCounts = z.strictObject({
  card: shortId,
  line: shortId,
  /** The `wordsDigest` of the wording. */
  words: z.string().regex(/^[a-z0-9]{1,20}$/),
  /** Absent if none was chosen. */
  persona: shortId.optional(),
  /** On how many deals it was copied. */
  copied: count.optional(),
  worked: count.optional(),
  flat: count.optional(),
  wrong: count.optional(),
  /** What is wrong, as the rep typed it. */
  remarks: z.array(shortString).max(2000).optional(),
});

/** What one rep's device has counted. It has no deal, org, customer, or person in it. */
export const fieldReport = z.strictObject({
  /** The version of the format. */
  ringsideFieldReport: z.literal(1),
  /** Ringside's version. */
  version: z.string().max(30),
  /** The first and last day of what was counted; absent if nothing has a day. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** The deals that are remembered. */
  deals: z.strictObject({ salesforce: count, hubspot: count }),
  lines: z.array(lineCounts).max(20_000),
  /** Names in the competitor field that no card has, and on how many deals. */
  missing: z.array(z.strictObject({ name, deals: count })).max(2000),
  /** Names for which the rep confirmed or picked a card. */
  otherNames: z.array(z.strictObject({ name, card: shortId })).max(2000),
  /** On how many deals a card was picked by hand, by reason. */
  picked: z.partialRecord(reason, count),
});

export type FieldReport = z.infer<typeof fieldReport>;
export type LineCounts = z.infer<typeof lineCounts>;
export type PickReason = z.infer<typeof reason>;
