import type { Role } from '../core/card/line';
import type { Group, Notice, Part } from '../core/card/part';
import type { CardFile, LineEntry } from './card-schema';
import type { Json } from './markdown/fields';
import {
  type BlockTemplate,
  type ItemTemplate,
  linesIn,
  type SectionTemplate,
} from './section-template';
import { SECTIONS } from './sections';

/** A line as in the file, with the role that its key gives it. */
export interface RoledEntry {
  readonly role: Role;
  readonly entry: LineEntry;
  readonly sign?: string | undefined;
}

type FilePart = Part<RoledEntry>;
type FileGroup = Group<RoledEntry>;

interface GroupHead {
  readonly id?: string | undefined;
  readonly heading?: string | undefined;
  readonly personas?: readonly string[] | undefined;
  readonly notice?: Notice | undefined;
}

function group(head: GroupHead, lines: readonly RoledEntry[]): FileGroup {
  const { id, heading, personas = [], notice } = head;
  return {
    ...(id !== undefined && { id }),
    ...(heading !== undefined && { heading }),
    personas,
    ...(notice && { notice }),
    lines,
  };
}

/** Returns the lines of a block as a group, and what the competitor may respond as one of its own, below it. */
function groupsOf(
  block: BlockTemplate,
  value: Json,
  head: GroupHead,
  name = head.id,
  first: readonly RoledEntry[] = [],
): readonly FileGroup[] {
  const signs = value.signs as Readonly<Record<string, string>> | undefined;
  const lines = [...first];
  const response: RoledEntry[] = [];
  for (const { key, role, entry } of linesIn(block, value)) {
    const list = key.includes('.') ? response : lines;
    list.push({ role, entry, sign: signs?.[key] });
  }
  const { personas } = head;
  return [
    ...(lines.length > 0 || block.others ? [group(head, lines)] : []),
    ...(response.length > 0 ? [group({ id: `${name}-rebuttal`, personas }, response)] : []),
  ];
}

/** What an item of a section can have besides its lines. */
type Item = Json & { readonly id: string; readonly personas?: readonly string[] };

function noticeOf({ level, since, until, owner }: Item): Notice {
  return { level, since, ...(until ? { until } : {}), ...(owner ? { owner } : {}) } as Notice;
}

function groupsOfItem(template: ItemTemplate, item: Item, isNotice: boolean): readonly FileGroup[] {
  const { key, kind } = template.heading;
  const { id, personas } = item;
  const shown = item[key];
  if (kind === 'persona') return groupsOf(template, item, { personas: [String(shown)] });
  if (kind === 'line') {
    const said = { role: 'objection', entry: shown as LineEntry } as const;
    return groupsOf(template, item, { id, personas }, id, [said]);
  }
  const notice = isNotice ? noticeOf(item) : undefined;
  return groupsOf(template, item, { id, heading: String(shown), personas, notice });
}

function groupsOfSection(section: SectionTemplate, value: Json): readonly FileGroup[] {
  const { key, items, subheading = '', halves = [] } = section;
  const head = (name: string) => ({ heading: value[name] as string | undefined });
  return [
    ...groupsOf(section, value, head(subheading), key),
    ...halves.flatMap((half) => groupsOf(half, value, head(half.heading))),
    ...(items
      ? (value[items.key] as Item[]).flatMap((item) => groupsOfItem(items, item, key === 'notices'))
      : []),
  ];
}

/** Returns the values of a section on a card: one, several, or none. */
export function valuesOf({ key, kind }: SectionTemplate, card: CardFile): readonly Json[] {
  const value = card[key] as Json | readonly Json[] | undefined;
  if (value === undefined) return [];
  return kind === 'items' ? [{ [key]: value }] : [value].flat();
}

/**
 * Returns the sections of a card file, with the Markdown unparsed. The short names are made for a competitor's
 * card; a general card's sections have their titles only.
 */
export function partsOfFile(file: CardFile): readonly FilePart[] {
  return SECTIONS.flatMap((section) => {
    const { part, word, kind } = section;
    if (part === undefined) return [];
    const [id, layoutOf] = part;
    return valuesOf(section, file).map((value, position): FilePart => {
      const title = kind === 'items' ? word : String(value.title);
      return {
        id: kind === 'many' ? `part-${id}-${position}` : `part-${id}`,
        title,
        short: kind === 'many' || file.purpose !== undefined ? title : word,
        layout: layoutOf(value),
        groups: groupsOfSection(section, value),
      };
    });
  });
}
