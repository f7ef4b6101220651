import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import type { Card } from '../../core/card/card';
import { privatePagesOf } from '../../core/copy/private-address';
import { KnownCards } from '../../core/text-check/known-cards';
import { checkDraft } from '../../core/text-check/my-draft';
import { MAX_TEXT } from '../../core/text-check/sentences';
import { theySaid } from '../../core/text-check/they-said';
import choice from '../../ui/choice.module.css';
import { VisuallyHidden } from '../../ui/text';
import look from '../../ui/text.module.css';
import { DraftResults } from './draft-results';
import { SaidResults } from './said-results';
import styles from './text-check.module.css';
import * as words from './words';

type Mode = keyof typeof words.modes;
const MODES = ['said', 'draft'] as const satisfies readonly Mode[];

interface TextCheckSheetProps {
  /** The card on screen, if there is one. */
  readonly card: Card | undefined;
  readonly cards: readonly Card[];
}

/** Finds what the cards know in a text: what a customer wrote, or what the rep is about to send. */
export default function TextCheckSheet({ card, cards }: TextCheckSheetProps) {
  const [mode, setMode] = useState<Mode>('said');
  const [text, setText] = useState('');
  /** Why a text was refused. */
  const [problem, setProblem] = useState<string>();
  const { announce } = useCardContext();
  const name = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // The sheet has the focus first.
  useEffect(() => area.current?.focus(), []);
  const result = useChecked(mode, text, card, cards);

  function change(next: string) {
    const refusal = next.length > MAX_TEXT ? words.tooLong(next.length, MAX_TEXT) : undefined;
    setProblem(refusal);
    if (refusal === undefined) setText(next);
    else announce(refusal);
  }

  return (
    <>
      <div className={styles.form}>
        <fieldset className={choice.choices}>
          <legend>
            <VisuallyHidden>{words.whoseText}</VisuallyHidden>
          </legend>
          {MODES.map((each) => (
            <label key={each} className={choice.choice}>
              <input
                type="radio"
                name={name}
                checked={each === mode}
                onChange={() => setMode(each)}
              />
              {words.modes[each]}
            </label>
          ))}
        </fieldset>
        <textarea
          aria-label={words.label[mode]}
          aria-describedby={`${name}-hint`}
          placeholder={words.label[mode]}
          dir="auto"
          rows={5}
          ref={area}
          value={text}
          onChange={(event) => change(event.target.value)}
        />
        <p id={`${name}-hint`} className={look.soft}>
          {words.hint}
        </p>
      </div>
      {problem !== undefined && <p className={look.caution}>{problem}</p>}
      {text.trim() === '' ? undefined : result === undefined ? (
        <p>{words.checking}</p>
      ) : result.mode === 'said' ? (
        <SaidResults {...result} />
      ) : (
        <DraftResults key={result.text} {...result} isStale={result.text !== text} />
      )}
    </>
  );
}

/** Returns what was found in a text; undefined while it's checked for the first time, or in another mode. */
function useChecked(mode: Mode, text: string, card: Card | undefined, cards: readonly Card[]) {
  const { pack, today } = useCardContext();
  const known = useMemo(() => new KnownCards(cards, pack, today), [cards, pack, today]);
  const check = useCallback(
    function* () {
      if (text.trim() === '') return undefined;
      const privatePages = new Set(cards.flatMap((each) => [...privatePagesOf(each)]));
      if (mode === 'said') {
        const said = yield* theySaid(text, known, card ? [card] : [], today);
        return { mode, text, ...said, privatePages } as const;
      }
      const findings = yield* checkDraft(text, known, privatePages);
      return { mode, text, findings, privatePages } as const;
    },
    [mode, text, known, card, cards, today],
  );
  const result = useSliced(check);
  return result?.mode === mode ? result : undefined;
}

/** How long the rep pauses before a text is checked, in ms. */
const PAUSE_MS = 300;

/** How long the thread is busy at a time, in ms. */
const SLICE_MS = 12;

/**
 * Runs steps after a pause and in slices, so that the panel can react in between.
 *
 * @param start Starts them; restarted with each new function, so it has to be stable.
 * @returns the latest result, which can be that of an earlier function; undefined until there's one.
 */
function useSliced<Result>(start: () => Generator<void, Result>): Result | undefined {
  const [result, setResult] = useState<Result>();
  useEffect(() => {
    const steps = start();
    let timer = setTimeout(run, PAUSE_MS);
    function run() {
      const end = performance.now() + SLICE_MS;
      let step = steps.next();
      while (!step.done && performance.now() < end) step = steps.next();
      if (step.done) setResult(step.value);
      else timer = setTimeout(run);
    }
    return () => clearTimeout(timer);
  }, [start]);
  return result;
}
