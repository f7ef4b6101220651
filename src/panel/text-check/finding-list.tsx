import { type ReactNode, useEffect } from 'react';
import styles from '../../card-view/findings.module.css';
import { useCardContext } from '../../card-view/line/card-context';
import type { Card } from '../../core/card/card';
import type { Range } from '../../core/text-check/sentences';
import { Isolate } from '../../ui/text';
import * as words from './words';

/** More would take the panel too long to draw, and the rep to read. */
export const MAX_SHOWN = 50;

interface Finding extends Range {
  readonly id: string;
  readonly card?: Card;
}

interface FindingListProps<Found extends Finding> {
  readonly text: string;
  /** How much was found, announced. */
  readonly summary: string;
  readonly found: readonly Found[];
  readonly titleOf: (each: Found, at: number) => string;
  /** Whether the findings aren't problems. */
  readonly isCalm?: boolean;
  /** Draws what there is to say about a finding. */
  readonly draw: (each: Found) => ReactNode;
  /** Shown above the list. */
  readonly children?: ReactNode;
}

/** What was found in a text, each with its words. */
export function FindingList<Found extends Finding>(props: FindingListProps<Found>) {
  const { text, summary, found, titleOf, isCalm, draw, children } = props;
  const { announce } = useCardContext();
  useEffect(() => announce(summary), [announce, summary]);
  return (
    <>
      <p>
        <b>{summary}</b>
      </p>
      {children}
      <ol className={styles.list} data-calm={isCalm}>
        {found.slice(0, MAX_SHOWN).map((each, at) => (
          <li key={each.id}>
            <p>
              <b className={styles.reason}>{titleOf(each, at)}</b>
              {each.card && ' · '}
              {each.card && <Isolate>{each.card.name}</Isolate>}
            </p>
            <p className={styles.label}>
              {words.quoted(<Isolate>{text.slice(each.start, each.end)}</Isolate>)}
            </p>
            {draw(each)}
          </li>
        ))}
      </ol>
      {found.length > MAX_SHOWN && <p>{words.onlyFirst(MAX_SHOWN)}</p>}
    </>
  );
}
