import { useContext, useRef } from 'react';
import type { AnswerLine } from '../../../core/answer/answer';
import type { Battlecard } from '../../../core/card/battlecard';
import { ownSaying, saferSaying } from '../../../core/copy/saying';
import { standingOf } from '../../../core/trust/standing';
import { Isolate } from '../isolate';
import { SingleKeys } from '../keys/single-keys';
import { useKey } from '../keys/use-key';
import { CopyButton } from '../line/copy-button';
import { PlacedDetails } from '../line/placed-details';
import { useDisclosure } from '../line/use-disclosure';
import { usePanelContext } from '../panel-context';
import { Unseen } from '../unseen';
import styles from './answer-row.module.css';
import { AnswerToggle } from './answer-toggle';
import { isOneLinerOnTop } from './is-one-liner-on-top';
import { SLOT_WORDS } from './slot-words';
import { useClamped } from './use-clamped';

interface AnswerRowProps {
  readonly row: AnswerLine;
  readonly card: Battlecard;
}

/**
 * One line of the ten-second answer. Where a line has a safer wording, that is what stands here: what
 * is on top is said first and copied most.
 */
export function AnswerRow({ row, card }: AnswerRowProps) {
  const { persona, today } = usePanelContext();
  const { slot, number, line } = row;
  const disclosure = useDisclosure(`answer:${line.id}`);
  const face = useRef<HTMLDivElement>(null);
  const isClamped = useClamped(face);
  const safer = saferSaying(line);
  const standing = standingOf(line.review, today);
  const { verb } = SLOT_WORDS[slot];
  const isOnlyHere = line.role === 'one-liner' && isOneLinerOnTop(card, persona, today);
  const hasSingleKeys = useContext(SingleKeys);

  // Through the button itself, so that the key does all that a click does, and the focus stays.
  useKey(String(number), (event) => {
    if (!event.repeat) face.current?.querySelector('button')?.click();
  });

  const saying = safer ?? ownSaying(line);
  // The button's own mark says "Say" and "Ask" already.
  const isVerbSaid = verb.toLowerCase() !== saying.use;
  const head = (
    <span className={styles.head}>
      {hasSingleKeys && (
        <>
          <span className={styles.key}>{number}</span>
          {isVerbSaid && <Unseen>, </Unseen>}
        </>
      )}
      <b aria-hidden={!isVerbSaid}>{verb}</b>
      {/* A proof often has its subject in its label alone. */}
      {slot === 'proof' && safer === undefined && line.label !== undefined && (
        <Isolate className={styles.about}>{line.label}</Isolate>
      )}
      {saying.use === 'know' && (
        <span className={styles.internal} aria-hidden="true">
          internal
        </span>
      )}
      <Unseen>{safer === undefined ? ': ' : ', safer wording: '}</Unseen>
    </span>
  );
  return (
    <li className={styles.row} data-slot={slot} data-open={disclosure.isOpen}>
      <div className={styles.face} ref={face}>
        <CopyButton
          saying={saying}
          review={safer === undefined ? line.review : undefined}
          tag={head}
        />
      </div>
      <AnswerToggle
        line={line}
        standing={standing}
        isClamped={isClamped}
        disclosure={disclosure}
        row={`${number}, ${verb}`}
      />
      {disclosure.isOpen && (
        <PlacedDetails
          id={disclosure.id}
          line={line}
          part={isOnlyHere ? undefined : row.part.title}
        />
      )}
    </li>
  );
}
