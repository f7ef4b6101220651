import {
  memo,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Card } from '../core/card/card';
import { sectionsOf } from '../core/card/notice';
import type { Part } from '../core/card/part';
import { Isolate } from '../ui/text';
import { TenSecondAnswer } from './answer/ten-second-answer';
import styles from './card-view.module.css';
import { Legend } from './legend';
import { type CardContext, CardContextProvider, useCardContext } from './line/card-context';
import { Day } from './line/text';
import { Notices } from './notices/notices';
import { ListPart } from './parts/list-part';
import { PartHeading } from './parts/part';
import { TablePart } from './parts/table-part';
import { TrustSummary } from './trust/trust-summary';

interface CardViewProps {
  readonly card: Card;
  /** The rep comes back to a place on it, and sees the card there and nowhere else. */
  readonly isReturn?: boolean;
  /** Stands at the foot of the card. */
  readonly children?: ReactNode;
}

/**
 * The whole battlecard: the ten-second answer on top, then every part with nothing folded away. When
 * the persona changes, the answer is there in the next frame and the parts follow it.
 */
export function CardView({ card, isReturn = false, children }: CardViewProps) {
  const parts = sectionsOf(card);
  const count = parts.length;
  const drawn = useDrawnParts(count);
  const [wasReturn] = useState(isReturn);
  const isUnbreakable = drawn >= count;
  const context = useDeferredValue(useCardContext());
  const element = useRef<HTMLDivElement>(null);
  useSkippedParts(element, isUnbreakable);
  return (
    <div
      ref={element}
      className={styles.card}
      data-drawing={isUnbreakable ? undefined : ''}
      data-return={wasReturn && !isUnbreakable ? '' : undefined}
    >
      <Notices card={card} />
      <TenSecondAnswer card={card} />
      <Legend />
      <DrawnParts card={card} parts={parts} count={drawn} context={context} />
      {isUnbreakable && <Colophon card={card}>{children}</Colophon>}
    </div>
  );
}

interface DrawnPartsProps {
  readonly card: Card;
  readonly parts: readonly Part[];
  /** How many of the parts are drawn. */
  readonly count: number;
  /** May be behind the panel's by the frame in which the top of the card is drawn anew. */
  readonly context: CardContext;
}

/** The parts of a card below its top. Not drawn again before something of theirs has changed. */
const DrawnParts = memo(function DrawnParts({ card, parts, count, context }: DrawnPartsProps) {
  return (
    <CardContextProvider value={context}>
      {parts.slice(0, count).map((part) => (
        <section
          key={part.id}
          id={part.id}
          className={styles.part}
          aria-labelledby={`${part.id}-title`}
        >
          <PartHeading card={card} part={part} />
          {part.layout.kind === 'list' ? (
            <ListPart card={card} part={part} layout={part.layout} />
          ) : (
            <TablePart part={part} layout={part.layout} />
          )}
        </section>
      ))}
    </CardContextProvider>
  );
});

/** How many parts follow with each frame: some 40 ms of work, layout and all, on a small computer. */
const EACH_FRAME = 2;

/**
 * How many of a card's parts to draw. The top is on screen a frame after the deal is known; the others
 * follow with the next frames, so that none waits for all of them.
 */
function useDrawnParts(count: number): number {
  const [drawn, setDrawn] = useState(0);
  const isUnbreakable = drawn >= count;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn asks for what follows
  useEffect(() => {
    if (isUnbreakable) return undefined;
    const frame = requestAnimationFrame(() => setDrawn((before) => before + EACH_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [drawn, isUnbreakable]);

  return drawn;
}

/** For so long, in ms, a card is left as it is: what has been drawn last is in a frame by then. */
const RESTING = 300;

/**
 * Has the browser skip the parts that are out of sight, once all of them have been drawn: it takes each
 * for as high as it was when it last drew it, so nothing moves. Where one has changed since, the page
 * is anchored to what is being read while the height is made good.
 *
 * @param card Holds the parts; it is marked from then on, for good: a part that stops being skipped
 *   while another becomes higher would have the browser lose its anchor.
 * @param isUnbreakable All of them are there.
 */
function useSkippedParts(card: RefObject<HTMLElement | null>, isUnbreakable: boolean): void {
  useEffect(() => {
    const { current } = card;
    if (current === null || !isUnbreakable) return undefined;
    let frame = 0;
    const timer = setTimeout(() => {
      // Only what was in a frame has a height to be remembered.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          current.dataset.skipping = '';
        });
      });
    }, RESTING);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [card, isUnbreakable]);
}

interface ColophonProps {
  readonly card: Card;
  /** Where to go from here, if anywhere. */
  readonly children?: ReactNode;
}

/** Which card this is, where it comes from, how old it is, and how far it can be trusted. */
function Colophon({ card, children }: ColophonProps) {
  return (
    <footer className={styles.colophon}>
      <div>
        <p className={styles.title}>
          <Isolate>{card.title}</Isolate>
        </p>
        {card.isOwn && <p>Your own card, kept on this device only</p>}
        {card.source !== undefined && (
          <p>
            Source: <Isolate>{card.source}</Isolate>
          </p>
        )}
        <p>
          Updated <Day date={card.updated} />
        </p>
      </div>
      <TrustSummary card={card} />
      {children && <p>{children}</p>}
    </footer>
  );
}
