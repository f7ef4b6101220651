import { type RefObject, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ANSWER_SLOTS, tenSecondAnswer } from '../../core/answer/answer';
import type { AnswerSlot, Card } from '../../core/card/card';
import { SingleKeys, useKey } from '../../ui/keys';
import { useCardContext } from '../line/card-context';
import styles from './answer.module.css';
import { AnswerRow, SLOT_WORDS } from './answer-row';

/** How long the panel says that a key has no row, in ms. */
const SAID_MS = 4000;

/** What a rep needs within ten seconds: four rows on top of the card, copied by a click or by 1 to 4. */
export function TenSecondAnswer({ card }: { readonly card: Card }) {
  const { persona, today, announce } = useCardContext();
  const rows = tenSecondAnswer(card, persona, today);
  const hasSingleKeys = useContext(SingleKeys);
  const list = useRef<HTMLUListElement>(null);
  useWholeIfItFits(list, rows.map(({ line }) => `${card.id} ${line.id}`).join());
  const [missed, setMissed] = useState<{ readonly words: string }>();

  useEffect(() => {
    if (missed === undefined) return undefined;
    const timer = setTimeout(() => setMissed(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [missed]);

  function miss(slot: AnswerSlot, number: number) {
    const words = `${number}: there is ${SLOT_WORDS[slot].nothing} on this card.`;
    setMissed({ words });
    announce(words);
  }

  return (
    <section
      className={styles.answer}
      aria-label={
        hasSingleKeys ? 'The ten-second answer: keys 1 to 4 copy it' : 'The ten-second answer'
      }
    >
      <ul className={styles.rows} ref={list}>
        {rows.map((row) => (
          <AnswerRow key={`${row.slot} ${row.line.id}`} row={row} card={card} />
        ))}
      </ul>
      {ANSWER_SLOTS.map((slot, index) =>
        rows.some((row) => row.slot === slot) ? null : (
          <MissingRow key={slot} number={index + 1} onKey={() => miss(slot, index + 1)} />
        ),
      )}
      {missed !== undefined && (
        <p className={styles.missed} aria-hidden="true">
          {missed.words}
        </p>
      )}
    </section>
  );
}

/** The numbers keep their meaning: the key of a row that is not there copies no other. */
function MissingRow({ number, onKey }: { readonly number: number; readonly onKey: () => void }) {
  useKey(String(number), onKey);
  return null;
}

/**
 * Marks an element as whole where all of it stands above the fold; where it would not, its rows are
 * cut. Asked again for other content and another size of the panel, each time once it is laid out:
 * asked earlier, it would have the page laid out twice.
 *
 * @param content The same text as long as the content is the same.
 */
function useWholeIfItFits(element: RefObject<HTMLElement | null>, content: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content is of another height
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      // It may change its size by what follows.
      observer.disconnect();
      const end = current.getBoundingClientRect().bottom + window.scrollY;
      if (end > document.documentElement.clientHeight) delete current.dataset.whole;
    });
    function measure() {
      if (current === null) return;
      current.dataset.whole = '';
      observer.disconnect();
      observer.observe(current);
    }
    measure();
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [element, content]);
}
