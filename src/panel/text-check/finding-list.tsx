import { type ReactNode, useEffect } from 'react';
import styles from '../../card-view/findings.module.css';
import { useCardContext } from '../../card-view/line/card-context';
import { Outcome } from '../../card-view/line/copy-outcome';
import { type CopyRequest, useCopy } from '../../card-view/line/use-copy';
import type { Card } from '../../core/card/card';
import { holdOf } from '../../core/card/notice';
import { withoutDirectionControls } from '../../core/text/direction';
import type { Range } from '../../core/text-check/sentences';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import sheet from './text-check.module.css';
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

interface CopyTogetherProps extends Pick<CopyRequest, 'clip' | 'copied' | 'warnings'> {
  readonly look?: 'main' | 'plain';
  readonly isDisabled?: boolean;
  /** Whether the text is shown before it's copied. */
  readonly hasPreview?: boolean;
  /** The cards' wordings in it. */
  readonly used: readonly { readonly card: Card; readonly id: string }[];
  readonly children: ReactNode;
}

/** Copies one text with wordings of several cards: asks for each that is on hold, and marks them as copied there. */
export function CopyTogether(props: CopyTogetherProps) {
  const { used, look = 'main', isDisabled = false, hasPreview, children, ...request } = props;
  const { today, noteCopied, askHold } = useCardContext();
  const { shown, run } = useCopy();
  const { text } = request.clip;

  async function copy() {
    for (const card of new Set(used.map(({ card }) => card))) {
      const hold = holdOf(card, today);
      if (hold && !(await askHold(hold))) return;
    }
    const outcome = await run({ ...request, spoken: text, ids: [] });
    if (outcome === 'copied') for (const { card, id } of used) noteCopied(card.id, [id]);
  }

  return (
    <div className={sheet.foot}>
      {hasPreview && (
        <>
          <p className={styles.label}>{words.toCopy}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: It can scroll. */}
          <section className={sheet.preview} aria-label={words.toCopy} tabIndex={0} dir="auto">
            {withoutDirectionControls(text) || words.nothingLeft}
          </section>
        </>
      )}
      <Button look={look} isDisabled={isDisabled} onClick={() => void copy()}>
        {children}
      </Button>
      <Outcome shown={shown} />
    </div>
  );
}
