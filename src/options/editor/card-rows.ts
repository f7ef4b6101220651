import type { CardFile } from '../../content/card-schema';
import { type CardText, textsOfCard } from '../../content/card-texts';
import { lineNear, locatedLines } from '../../content/edit/place-name';
import { partsOfFile, type RoledEntry } from '../../content/parts-of-file';

/** Lines under a heading, or a row of a table. */
export interface RowGroup {
  readonly heading?: CardText | undefined;
  readonly texts: readonly CardText[];
  readonly lines: readonly RoledEntry[];
}

/** A section as the editor lists it. */
export interface RowSection {
  readonly id: string;
  readonly title: string;
  /** The title, if it can be edited. */
  readonly titleText?: CardText | undefined;
  readonly groups: readonly RowGroup[];
}

/**
 * Returns everything to edit on a card by section. The first one, with `title`, has the texts that are in no
 * section with lines, such as the competitor's names.
 */
export function rowsOf(card: CardFile, title: string): readonly RowSection[] {
  const lines = locatedLines(card);
  const parts = partsOfFile(card);
  const shown = new Set(
    parts.flatMap(({ groups }) =>
      groups.flatMap((group) => group.lines.map(({ entry }) => entry.id)),
    ),
  );
  const near = new Map<string | undefined, CardText[]>();
  for (const text of textsOfCard(card)) {
    const line = lineNear(lines, text.path);
    const home = line !== undefined && shown.has(line) ? line : undefined;
    near.set(home, [...(near.get(home) ?? []), text]);
  }
  const sections = parts.map((part): RowSection => {
    const ofGroup = part.groups.map((group) =>
      group.lines.flatMap(({ entry }) => near.get(entry.id) ?? []),
    );
    const titleText = ofGroup
      .flat()
      .find(({ path, text }) => path.at(-1) === 'title' && text === part.title);
    const groups = part.groups.map((group, at) => {
      const texts = ofGroup[at]?.filter((text) => text !== titleText) ?? [];
      const heading = texts.find(({ text }) => text === group.heading);
      return { heading, texts: texts.filter((text) => text !== heading), lines: group.lines };
    });
    return { id: part.id, title: part.title, titleText, groups };
  });
  const details = { id: 'card', title, groups: [{ texts: near.get(undefined) ?? [], lines: [] }] };
  return [details, ...sections].filter(({ groups }) =>
    groups.some((group) => group.lines.length > 0 || group.texts.length > 0),
  );
}
