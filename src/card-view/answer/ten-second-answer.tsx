import {
  type RefObject,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { ANSWER_SLOTS, tenSecondAnswer } from '../../core/answer/answer';
import type { Card } from '../../core/card/card';
import { SingleKeys, useKey } from '../../ui/keys';
import { useCardContext } from '../line/card-context';
import styles from './answer.module.css';
import { AnswerRow } from './answer-row';
import * as words from './words';

/** How long the note that a key has no row is shown, in ms. */
const NOTE_MS = 4000;

/** The keys of the rows. */
const ROW_KEY = /^[1-4]$/;

/** Up to four rows on top of the card, for the first ten seconds: a click or the keys 1 to 4 copy them. */
export function TenSecondAnswer({ card }: { readonly card: Card }) {
  const { persona, today, announce } = useCardContext();
  const rows = tenSecondAnswer(card, persona, today);
  const hasSingleKeys = useContext(SingleKeys);
  const last = card.purpose === undefined ? ANSWER_SLOTS.length : rows.length;
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  useWholeIfItFits(list, rows.map(({ line }) => `${card.id} ${line.id}`).join());
  const [missed, setMissed] = useState<{ readonly note: string }>();

  useEffect(() => {
    if (missed === undefined) return undefined;
    const timer = setTimeout(() => setMissed(undefined), NOTE_MS);
    return () => clearTimeout(timer);
  }, [missed]);

  // A key press clicks the button, so that both do the same; the focus stays where it is.
  useKey(ROW_KEY, ({ key }) => {
    const position = rows.findIndex(({ number }) => number === Number(key));
    list.current?.children[position]?.querySelector('button')?.click();
    // The key of a row that the card doesn't have has no other meaning.
    const slot = ANSWER_SLOTS[Number(key) - 1];
    if (position !== -1 || slot === undefined || Number(key) > last) return;
    const note = words.noRow[slot](Number(key));
    setMissed({ note });
    announce(note);
  });

  return (
    <section className={styles.answer} aria-labelledby={heading}>
      <div className={styles.top}>
        <h2 className={styles.heading} id={heading}>
          {words.heading}
        </h2>
        <p>{hasSingleKeys ? words.clickOrPressToCopy(last) : words.clickToCopy}</p>
      </div>
      <ul className={styles.rows} ref={list}>
        {rows.map((row) => (
          <AnswerRow key={`${row.slot} ${row.line.id}`} row={row} card={card} />
        ))}
      </ul>
      {missed !== undefined && (
        <p className={styles.missed} aria-hidden="true">
          {missed.note}
        </p>
      )}
    </section>
  );
}

/**
 * Marks an element with `data-whole` if all of it fits above the fold, so that its rows aren't cut. Measures
 * again when the content or the panel's size changes, each time after layout: any earlier would force a
 * second layout of the page.
 *
 * @param content A text that changes with the content.
 */
function useWholeIfItFits(element: RefObject<HTMLElement | null>, content: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has another height
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      // Removing the mark can change the size and would call this again.
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
