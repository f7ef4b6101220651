import type { CardFile } from '../../content/card-schema';
import { forEachLine } from '../../content/compile';
import type { Path } from '../../content/problem';
import type { Pack } from '../../core/card/card';
import { today } from '../../core/card/line';
import { type Finding, findingOf, problemsOf } from '../import/reading';

/** What the check finds on a card. */
export interface CardFindings {
  /** By the id of the line that each is shown beside: the first one, if it's about several. */
  readonly byLine: ReadonlyMap<string, readonly Finding[]>;
  /** About the whole card or a whole section. */
  readonly others: readonly Finding[];
}

/** Paths of at least this many steps name an item within a section. */
const ITEM_STEPS = 3;

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, at) => path[at] === step);
}

/** Checks a card against the build's rules, and assigns each finding to its line. */
export function cardFindings(card: CardFile, pack: Pack): CardFindings {
  const lines: { readonly id: string; readonly path: Path }[] = [];
  forEachLine(card, ({ id }, path) => lines.push({ id, path }));
  const lineAt = (path: Path) =>
    lines.find((line) => startsWith(path, line.path)) ??
    (path.length >= ITEM_STEPS ? lines.find((line) => startsWith(line.path, path)) : undefined);

  const byLine = new Map<string, Finding[]>();
  const others: Finding[] = [];
  for (const problem of problemsOf(card, { pack, today: today() })) {
    const finding = findingOf(problem, () => undefined);
    const line = lineAt(problem.path);
    if (line === undefined) {
      others.push(finding);
      continue;
    }
    const { where: _, ...here } = finding;
    byLine.set(line.id, [...(byLine.get(line.id) ?? []), here]);
  }
  return { byLine, others };
}
