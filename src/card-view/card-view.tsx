import {
  memo,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Card, originOf } from '../core/card/card';
import { sectionsOf } from '../core/card/notice';
import type { Part } from '../core/card/part';
import { withBroughtFirst } from '../core/fit/fit';
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
import * as words from './words';

const NOTHING_BROUGHT: ReadonlySet<string> = new Set();

interface CardViewProps {
  readonly card: Card;
  /** Whether the rep returns to a saved position: the card stays hidden until it is scrolled there. */
  readonly isReturn?: boolean;
  /** Shown first, so that they're on the first screen even while a notice is open. */
  readonly tools?: ReactNode;
  /** Shown at the end of the card. */
  readonly children?: ReactNode;
}

/**
 * The whole battlecard: the ten-second answer, then every section, fully expanded. When the persona changes,
 * the answer is updated in the next frame and the sections after it.
 */
export function CardView({ card, isReturn = false, tools, children }: CardViewProps) {
  const { brought = NOTHING_BROUGHT } = useCardContext().fit ?? {};
  const parts = useMemo(() => withBroughtFirst(sectionsOf(card), brought), [card, brought]);
  const count = parts.length;
  const drawn = useDrawnParts(count);
  const [wasReturn] = useState(isReturn);
  const isComplete = drawn >= count;
  const context = useDeferredValue(useCardContext());
  const element = useRef<HTMLDivElement>(null);
  useSkippedParts(element, isComplete);
  return (
    <div
      ref={element}
      className={styles.card}
      data-drawing={isComplete ? undefined : ''}
      data-return={wasReturn && !isComplete ? '' : undefined}
    >
      {tools}
      <Notices card={card} />
      <TenSecondAnswer card={card} />
      <Legend card={card} />
      <DrawnParts card={card} parts={parts} count={drawn} context={context} />
      {isComplete && <CardFooter card={card}>{children}</CardFooter>}
    </div>
  );
}

interface DrawnPartsProps {
  readonly card: Card;
  readonly parts: readonly Part[];
  /** How many of the sections are drawn. */
  readonly count: number;
  /** A deferred copy of the card's context, which can be a frame behind. */
  readonly context: CardContext;
}

/** The sections of a card. Memoized, so that they are drawn again only if something in them changes. */
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

/** How many sections are added per frame: about 40 ms of work, layout included, on a slow computer. */
const PARTS_PER_FRAME = 2;

/**
 * Provides how many of a card's sections to draw. The top is on screen a frame after the deal is known; the
 * sections are added over the next frames, so that it doesn't wait for them.
 */
function useDrawnParts(count: number): number {
  const [drawn, setDrawn] = useState(0);
  const isComplete = drawn >= count;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change requests the next frame
  useEffect(() => {
    if (isComplete) return undefined;
    const frame = requestAnimationFrame(() => setDrawn((before) => before + PARTS_PER_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [drawn, isComplete]);

  return drawn;
}

/** How long to wait after the last section is added, in ms; it has been painted by then. */
const SETTLE_MS = 300;

/**
 * Lets the browser skip sections that are out of view, once all are drawn. It remembers each one's last height,
 * so nothing moves; if a section has changed since, scroll anchoring keeps the reader's place.
 *
 * @param card The element of the card. It stays marked for good: if a section stopped being skipped while
 *   another one grows, the browser would lose its scroll anchor.
 * @param isComplete Whether all sections are drawn.
 */
function useSkippedParts(card: RefObject<HTMLElement | null>, isComplete: boolean): void {
  useEffect(() => {
    const { current } = card;
    if (current === null || !isComplete) return undefined;
    let frame = 0;
    const timer = setTimeout(() => {
      // The browser remembers the height of a section only after it was painted.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          current.dataset.skipping = '';
        });
      });
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [card, isComplete]);
}

interface CardFooterProps {
  readonly card: Card;
  /** Links, if there are any. */
  readonly children?: ReactNode;
}

/** The card's title, source, date and reliability. */
function CardFooter({ card, children }: CardFooterProps) {
  const origin = originOf(card);
  return (
    <footer className={styles.footer}>
      <div>
        <p className={styles.title}>
          <Isolate>{card.title}</Isolate>
        </p>
        {origin && <p>{words.origins[origin]}</p>}
        {card.source !== undefined && <p>{words.source(<Isolate>{card.source}</Isolate>)}</p>}
        <p>{words.updated(<Day date={card.updated} />)}</p>
      </div>
      <TrustSummary card={card} />
      {children && <p>{children}</p>}
    </footer>
  );
}
