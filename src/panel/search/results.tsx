import { ArrowRight, Lock } from 'lucide-react';
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { CardScope, useCardContext } from '../../card-view/line/card-context';
import { Outcome } from '../../card-view/line/copy-outcome';
import { UseMark } from '../../card-view/line/marks';
import type { Shown } from '../../card-view/line/use-copy';
import type { Card } from '../../core/card/card';
import type {
  Found,
  FoundLine,
  FoundObjection,
  FoundTerm,
  FoundThing,
} from '../../core/search/found';
import { isUnsourcedStory, type LineStatus, showsSaferFirst } from '../../core/trust/line-status';
import { Isolate, VisuallyHidden } from '../../ui/text';
import styles from './result.module.css';
import { Marked, OtherWording, ResultPlace, ResultWords } from './result-parts';
import sheet from './search.module.css';
import { useAnswerCopy, useResultCopy } from './use-result-copy';
import * as words from './words';

interface ResultProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly marksIn: Found['marksIn'];
  readonly hasCardName: boolean;
  readonly onChoose: () => void;
  /** Shows the result on its card. */
  readonly onGo: () => void;
}

interface FrameProps extends ResultProps {
  readonly found: FoundThing;
  readonly path: readonly string[];
  /** The status of the text that a click copies. */
  readonly status: LineStatus;
  readonly isNameless?: boolean;
  readonly copying: {
    readonly shown: Shown | undefined;
    readonly status: LineStatus;
    /** @param other Whether to copy the other wording. */
    readonly run: (event: MouseEvent, other: boolean) => void;
  };
  readonly children: ReactNode;
}

/** One result: a click copies it, an Alt-click its other wording; a Ctrl-click shows it on its card. */
function Result({ found, copying, children, ...result }: FrameProps) {
  const { shown, run } = copying;

  function onClick(event: MouseEvent) {
    result.onChoose();
    if (event.ctrlKey || event.metaKey) result.onGo();
    else run(event, event.altKey);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the focus, and its keys click the active result
    // biome-ignore lint/a11y/useFocusableInteractive: the search field has the focus and points to the active result
    <div
      id={result.id}
      role="option"
      aria-selected={result.isActive}
      className={styles.result}
      data-kind={found.kind}
      data-status={copying.status}
      data-outcome={shown?.outcome}
      // Clicks leave the focus in the search field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children}
      <ResultPlace
        card={result.hasCardName ? found.card.name : undefined}
        path={result.path}
        status={result.status}
        isNameless={result.isNameless}
        marksIn={result.marksIn}
        onGo={result.onGo}
      />
      <Outcome shown={shown} place="foot" />
    </div>
  );
}

/** A line: the text that a click copies, and where it is. */
function LineResult({ found, ...result }: ResultProps & { readonly found: FoundLine }) {
  const { line, wording, part, heading } = found;
  const { marksIn } = result;
  const { copied } = useCardContext();
  const copying = useResultCopy(line, wording);
  const { run, status, safer, asks } = copying;
  const isSafer = wording === 'safer' && safer !== undefined;
  const isNameless = isUnsourcedStory(line.review);
  const given = isSafer ? safer : line;
  const label = isSafer ? words.saferTo[given.use] : line.label;
  return (
    <Result
      found={found}
      path={heading === undefined || heading === part ? [part] : [heading, part]}
      status={isSafer ? 'fine' : status}
      isNameless={isNameless}
      copying={copying}
      {...result}
    >
      <span className={styles.use} data-use={given.use}>
        {line.isPrivate ? (
          <Lock size={15} role="img" aria-label={words.viewOnlyLabel} />
        ) : (
          <UseMark use={given.use} isCopied={copied.has(given.id)} />
        )}
      </span>
      {label !== undefined && (
        <span className={styles.label}>
          <Isolate>{label}</Isolate>
        </span>
      )}
      <ResultWords text={given.text} use={given.use} marksIn={marksIn} />
      {isSafer && (
        <OtherWording status={status} isNameless={isNameless} onCopy={(event) => run(event, true)}>
          <Marked text={line.text} marksIn={marksIn} />
        </OtherWording>
      )}
      {asks !== undefined && <span className={styles.asks}>{asks}</span>}
      {line.isPrivate && <span className={styles.private}>{words.viewOnly}</span>}
    </Result>
  );
}

/** A buyer's objection and the whole answer to it, which a click copies. */
function ObjectionResult({ found, ...result }: ResultProps & { readonly found: FoundObjection }) {
  const { said, answer, part } = found;
  const { marksIn } = result;
  const { copied } = useCardContext();
  const copying = useAnswerCopy(answer);
  return (
    <Result found={found} path={[part]} status={copying.status} copying={copying} {...result}>
      <span className={styles.use} data-use="say">
        <UseMark use="say" isCopied={copying.wordings.every(({ id }) => copied.has(id))} />
      </span>
      <span className={styles.label}>
        {words.theySay}{' '}
        <span dir="auto">
          <Marked text={said.text} marksIn={marksIn} />
        </span>
      </span>
      {copying.wordings.map(({ id, text, use }) => (
        <ResultWords key={id} text={text} use={use} marksIn={marksIn} />
      ))}
    </Result>
  );
}

/** A competitor's term, ours for it, and the difference, which a click copies. */
function TermResult({ found, ...result }: ResultProps & { readonly found: FoundTerm }) {
  const { them, us, difference, part } = found;
  const { marksIn } = result;
  const { today, pack } = useCardContext();
  const isSafer = showsSaferFirst(difference, today);
  const copying = useResultCopy(difference, isSafer ? 'safer' : 'own');
  const { run, status, safer, asks } = copying;
  const given = (isSafer && safer) || difference;
  return (
    <Result
      found={found}
      path={[part]}
      status={isSafer ? 'fine' : status}
      copying={copying}
      {...result}
    >
      <span className={styles.term}>
        <bdi>
          <Marked text={them} marksIn={marksIn} />
        </bdi>
        <ArrowRight size={16} aria-hidden="true" />
        <VisuallyHidden>{words.termAtUs(pack.us)}</VisuallyHidden>
        <bdi className={styles.ours}>
          <Marked
            text={(showsSaferFirst(us, today) && us.review.safer) || us.text}
            marksIn={marksIn}
          />
        </bdi>
      </span>
      <ResultWords text={given.text} use={given.use} marksIn={marksIn} />
      {isSafer && (
        <OtherWording status={status} onCopy={(event) => run(event, true)}>
          <Marked text={difference.text} marksIn={marksIn} />
        </OtherWording>
      )}
      {asks !== undefined && <span className={styles.asks}>{asks}</span>}
    </Result>
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
        const result = {
          id: `${id}-${position}`,
          isActive: position === active,
          marksIn: list.marksIn,
          hasCardName: list.hasManyCards || thing.card !== front,
          onChoose: () => list.onChoose(key),
          onGo: () => list.onGo(position),
        };
        return (
          <CardScope key={key} card={thing.card}>
            {thing.kind === 'line' && <LineResult found={thing} {...result} />}
            {thing.kind === 'objection' && <ObjectionResult found={thing} {...result} />}
            {thing.kind === 'term' && <TermResult found={thing} {...result} />}
          </CardScope>
        );
      })}
    </div>
  );
}
