import type { IsoDate } from './line';
import type { Group, Notice, Part } from './part';

/** The group of a notice. */
export interface NoticeGroup extends Group {
  readonly id: string;
  readonly heading: string;
  readonly notice: Notice;
}

interface WithParts {
  readonly parts: readonly Part[];
}

function isNoticeGroup(group: Group): group is NoticeGroup {
  return group.notice !== undefined;
}

/** The sections of each card without its notices, which are shown above them. */
const sections = new WeakMap<readonly Part[], readonly Part[]>();

/** Returns the sections of a card that follow its notices: the same list each time. */
export function sectionsOf({ parts }: WithParts): readonly Part[] {
  const known = sections.get(parts) ?? parts.filter(({ groups }) => !groups.some(isNoticeGroup));
  sections.set(parts, known);
  return known;
}

/** Returns whether a notice has expired. */
export function hasExpired({ until }: Notice, today: IsoDate): boolean {
  return until !== undefined && until < today;
}

/** Returns the notices of a card that haven't expired, in the writer's order. */
export function currentNotices({ parts }: WithParts, today: IsoDate): readonly NoticeGroup[] {
  return parts
    .flatMap(({ groups }) => groups.filter(isNoticeGroup))
    .filter(({ notice }) => !hasExpired(notice, today));
}

/** A card on hold, and the notice that says so. */
export interface Hold {
  readonly name: string;
  readonly notice: NoticeGroup;
}

/** Returns whether a card is on hold today, and why. */
export function holdOf(
  card: WithParts & { readonly name: string },
  today: IsoDate,
): Hold | undefined {
  const notice = currentNotices(card, today).find((group) => group.notice.level === 'hold');
  return notice && { name: card.name, notice };
}
