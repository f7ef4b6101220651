import { textsOfCard } from '../card-texts';
import type { Path } from '../problem';
import { type CheckedLine, cardRule, type Finding } from './rule';
import { proseOf } from './spoken';

/** Placeholders in templates: `[Customer]`, `{{name}}`, TBD, `$X`, lorem ipsum. */
const GAP =
  /\[(?=[^\]\n]{0,200}?\p{L})(?!sic\])[^\]\n]{2,200}\](?![([])|\{\{[^{}\n]{0,200}\}\}|(?<![\p{L}\p{N}])(?:TBD|TBC|TODO|FIXME|XXX+|YYYY-MM-DD)(?![\p{L}\p{N}])|\$X+(?![\p{L}\p{N}])|[Ll]orem ipsum|^["“]?(?:\.{3}|…|_{3,})["”]?$/u;

/** Returns the first placeholder in a text. */
function gapIn(text: string): string | undefined {
  return GAP.exec(text)?.[0];
}

/** Returns whether the line's own text contains a placeholder. */
export function isUnfilled({ own }: CheckedLine): boolean {
  return gapIn(proseOf(own)) !== undefined;
}

const FIX = 'Fill it in, or remove it if you have nothing to add.';

function findingFor(gap: string | undefined, path: Path): readonly Omit<Finding, 'file'>[] {
  return gap === undefined ? [] : [{ path, what: `Not filled in yet: ${gap}`, fix: FIX }];
}

export const unfilled = cardRule('unfilled', ({ card, lines }) => [
  ...textsOfCard(card).flatMap(({ path, text }) => findingFor(gapIn(text), path)),
  ...lines.flatMap(({ entry, path, own, safer }) =>
    [
      ...findingFor(gapIn(proseOf(own)), [...path, 'text']),
      ...findingFor(safer && gapIn(proseOf(safer)), [...path, 'review', 'safer']),
      ...findingFor(gapIn(entry.label ?? ''), [...path, 'label']),
      ...findingFor(gapIn(entry.review.note ?? ''), [...path, 'review', 'note']),
    ].map((finding) => ({ ...finding, lines: [entry.id] })),
  ),
]);
