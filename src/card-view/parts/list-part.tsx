import { memo } from 'react';
import type { Card } from '../../core/card/card';
import type { Line, Role } from '../../core/card/line';
import { type Group, type ListLayout, objectionIn, type Part } from '../../core/card/part';
import { Isolate } from '../../ui/text';
import { isOneLinerOnTop } from '../answer/answer-row';
import { useCardContext } from '../line/card-context';
import { LineView } from '../line/line-view';
import { BroughtTag, PersonaTag } from '../line/marks';
import { ForPersona, LineItems } from './line-items';
import styles from './list-part.module.css';
import { CopyObjection } from './part';
import { ProofLists } from './proof-lists';

interface ListPartProps {
  readonly card: Card;
  readonly part: Part;
  readonly layout: ListLayout;
}

/** The groups of a section as lists, those that matter to the chosen persona first. */
export const ListPart = memo(function ListPart({ card, part, layout }: ListPartProps) {
  const groups = useShownGroups(card, part);
  const linesOf = (shown: readonly Group[]) => shown.flatMap(({ lines }) => lines);
  if (layout.opensWithProofs) return <ProofLists card={card} points={linesOf(groups)} />;
  const isOneList = layout.keepsOrder && groups.every(isPlain);
  return (
    <ForPersona items={groups}>
      {(shown) =>
        isOneList ? (
          <LineItems lines={linesOf(shown)} keepsOrder />
        ) : (
          shown.map((group) => (
            <GroupView key={keyOf(group)} group={group} keepsOrder={layout.keepsOrder} />
          ))
        )
      }
    </ForPersona>
  );
});

/** Provides the groups without a one-liner that the ten-second answer already shows. */
function useShownGroups(card: Card, { groups }: Part): readonly Group[] {
  const { persona, today } = useCardContext();
  const isOneLiner = ({ role }: Line) => role === 'one-liner';
  const hasOneLiner = groups.some(({ lines }) => lines.some(isOneLiner));
  if (!hasOneLiner || !isOneLinerOnTop(card, persona, today)) return groups;
  return groups.map((group) => ({
    ...group,
    lines: group.lines.filter((line) => !isOneLiner(line)),
  }));
}

/** The roles that are shown above the list of their group, and below it. */
const ABOVE: readonly Role[] = ['objection', 'intro'];
const BELOW: readonly Role[] = ['position'];

function isListed({ role }: Line): boolean {
  return !ABOVE.includes(role) && !BELOW.includes(role);
}

/** Returns whether a group has only a list. */
function isPlain({ heading, lines }: Group): boolean {
  return heading === undefined && lines.every(isListed);
}

function keyOf({ id, heading, lines }: Group): string {
  return id ?? lines[0]?.id ?? heading ?? '';
}

interface GroupViewProps {
  readonly group: Group;
  readonly keepsOrder: boolean;
}

/** A list under its heading. The heading of an answer is the objection, which can be copied too. */
function GroupView({ group, keepsOrder }: GroupViewProps) {
  const { id, heading, lines } = group;
  const items = <LineItems lines={lines.filter(isListed)} keepsOrder={keepsOrder} />;
  if (isPlain(group)) return items;
  const Element = id === undefined ? 'div' : 'article';
  const objection = objectionIn(group);
  const linesIn = (roles: readonly Role[]) =>
    lines
      .filter(({ role }) => roles.includes(role))
      .map((line) => <LineView key={line.id} line={line} isHeading={line === objection} />);
  return (
    <Element className={styles.group}>
      {heading !== undefined && (
        <h3 className={styles.heading}>
          <Isolate>{heading}</Isolate>
        </h3>
      )}
      <PersonaTag item={group} />
      <BroughtTag group={group} />
      {linesIn(ABOVE)}
      {items}
      {linesIn(BELOW)}
      {objection && <CopyObjection objection={group} />}
    </Element>
  );
}
