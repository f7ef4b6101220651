import { ArrowRight, Lock } from 'lucide-react';
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { CardScope, useCardContext } from '../../card-view/line/card-context';
import { Outcome } from '../../card-view/line/copy-outcome';
import { UseMark } from '../../card-view/line/marks';
import type { Card } from '../../core/card/card';
import { type Inline, plainText } from '../../core/card/inline';
import type { Found, FoundTerm, FoundThing } from '../../core/search/found';
import { isUnsourcedStory, showsSaferFirst, statusOf } from '../../core/trust/line-status';
import { Isolate, VisuallyHidden } from '../../ui/text';
import styles from './result.module.css';
import { Marked, OtherWording, ResultStatus } from './result-parts';
import sheet from './search.module.css';
import { copyOfResult, useResultCopy } from './use-result-copy';
import * as words from './words';

interface ResultProps {
  readonly id: string;
  readonly found: FoundThing;
  readonly isActive: boolean;
  readonly marksIn: Found['marksIn'];
  readonly hasCardName: boolean;
  readonly onChoose: () => void;
  /** Shows the result on its card. */
  readonly onGo: () => void;
}

/**
 * One result: the text that a click copies, and where it is. An Alt-click copies its other wording; a Ctrl-click
 * shows it on its card.
 */
function Result({ id, found, isActive, marksIn, hasCardName, onChoose, onGo }: ResultProps) {
  const { today, copied } = useCardContext();
  const result = copyOfResult(found, today);
  const { wordings, status, line, isSafer } = result;
  const { shown, asks, copyResult } = useResultCopy(found, result);
  const [first] = wordings;
  const isNameless = line !== undefined && isUnsourcedStory(line.review);
  const { part } = found;
  const heading = found.kind === 'line' ? found.heading : undefined;
  const path = heading === undefined || heading === part ? [part] : [heading, part];
  const mark = (text: readonly Inline[] | string) => <Marked text={text} marksIn={marksIn} />;

  function onClick({ target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) {
    const clicked = (target as Element).closest<HTMLElement>('[data-click]')?.dataset.click;
    onChoose();
    if (clicked === 'go' || ctrlKey || metaKey) onGo();
    else copyResult(shiftKey, clicked === 'other' || altKey);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the focus, and its keys click the active result
    // biome-ignore lint/a11y/useFocusableInteractive: the search field has the focus and points to the active result
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.result}
      data-kind={found.kind}
      data-outcome={shown?.outcome}
      // Clicks leave the focus in the search field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {found.kind === 'term' ? (
        <TermHead term={found} mark={mark} />
      ) : (
        <span className={styles.use} data-use={first?.use}>
          {line?.isPrivate ? (
            <Lock size={15} role="img" aria-label={words.viewOnlyLabel} />
          ) : (
            <UseMark
              use={first?.use ?? 'say'}
              isCopied={wordings.every((each) => copied.has(each.id))}
            />
          )}
        </span>
      )}
      {found.kind === 'objection' && (
        <span className={styles.label}>
          {words.theySay} <span dir="auto">{mark(found.said.text)}</span>
        </span>
      )}
      {found.kind === 'line' && (isSafer || line?.label !== undefined) && (
        <span className={styles.label}>
          <Isolate>{(isSafer && first ? words.saferTo[first.use] : line?.label) ?? ''}</Isolate>
        </span>
      )}
      {wordings.map(({ id: wording, text, use }) => (
        // The beginning, or all of it where it has a number that must not be cut off.
        <span
          key={wording}
          className={styles.words}
          data-use={use}
          data-figures={/\d/.test(plainText(text)) || undefined}
          dir="auto"
        >
          {mark(text)}
        </span>
      ))}
      {isSafer && line && (
        <OtherWording status={statusOf(line.review, today)} isNameless={isNameless}>
          {mark(line.text)}
        </OtherWording>
      )}
      {asks !== undefined && <span className={styles.asks}>{asks}</span>}
      {line?.isPrivate && <span className={styles.private}>{words.viewOnly}</span>}
      <span className={styles.place}>
        <ResultStatus status={status} isNameless={isNameless} />
        <span className={styles.path}>
          {hasCardName && <Isolate className={styles.card}>{found.card.name}</Isolate>}
          {path.map((step, position) => (
            <span key={step}>
              {(position > 0 || hasCardName) && ' · '}
              <bdi>{mark(step)}</bdi>
            </span>
          ))}
        </span>
        <span className={styles.go} aria-hidden="true" data-click="go">
          {words.showOnCard}
        </span>
      </span>
      <Outcome shown={shown} place="foot" />
    </div>
  );
}

interface TermHeadProps {
  readonly term: FoundTerm;
  readonly mark: (text: readonly Inline[] | string) => ReactNode;
}

/** A competitor's term and ours for it. */
function TermHead({ term: { them, us }, mark }: TermHeadProps) {
  const { today, pack } = useCardContext();
  return (
    <span className={styles.term}>
      <bdi>{mark(them)}</bdi>
      <ArrowRight size={16} aria-hidden="true" />
      <VisuallyHidden>{words.termAtUs(pack.us)}</VisuallyHidden>
      <bdi className={styles.ours}>
        {mark((showsSaferFirst(us, today) && us.review.safer) || us.text)}
      </bdi>
    </span>
  );
}

interface ResultListProps {
  readonly id: string;
  readonly things: readonly FoundThing[];
  readonly marksIn: Found['marksIn'];
  /** A key for each result, in their order. */
  readonly keys: readonly string[];
  readonly active: number;
  /** The card in front. */
  readonly front: Card | undefined;
  readonly hasManyCards: boolean;
  readonly onChoose: (key: string) => void;
  readonly onGo: (position: number) => void;
}

/** The results, best first. The active one stays in view. */
export function ResultList({ id, things, keys, active, front, ...list }: ResultListProps) {
  const root = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another result is active
  useLayoutEffect(() => {
    if (active === 0) root.current?.scrollTo({ top: 0 });
    else document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, keys[active], id]);

  return (
    <div id={id} className={sheet.list} ref={root} role="listbox" aria-label={words.results}>
      {things.map((thing, position) => {
        const key = keys[position] ?? '';
        return (
          <CardScope key={key} card={thing.card}>
            <Result
              id={`${id}-${position}`}
              found={thing}
              isActive={position === active}
              marksIn={list.marksIn}
              hasCardName={list.hasManyCards || thing.card !== front}
              onChoose={() => list.onChoose(key)}
              onGo={() => list.onGo(position)}
            />
          </CardScope>
        );
      })}
    </div>
  );
}
