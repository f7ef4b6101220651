import { type ReactNode, useEffect, useRef } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { CopyButton } from '../../card-view/line/copy-button';
import { CopyAction } from '../../card-view/line/copy-outcome';
import { currentWarnings } from '../../card-view/notices/notice-lines';
import type { Card } from '../../core/card/card';
import { sayableWording } from '../../core/copy/wording';
import { dealNote } from '../../core/fit/deal-note';
import { FIT_VALUES, type Fit, type FitItem, type FitKind, fitOf } from '../../core/fit/fit';
import { type FitAnswer, type FitCheck, MAX_WORDS, withAnswer } from '../../core/fit/fit-check';
import { nextQuestion } from '../../core/fit/next-question';
import { defaultNote } from '../../core/fit/words';
import { isolate } from '../../core/text/direction';
import { shortText } from '../../core/text/short-text';
import { ShortText } from '../../ui/short-text';
import text from '../../ui/text.module.css';
import { FitQuestion, QuickAnswers, Reason } from './fit-question';
import styles from './fit-sheet.module.css';
import * as words from './words';

interface FitSheetProps {
  readonly card: Card | undefined;
  readonly keepFit: (check: FitCheck) => void;
}

/** Where the deal stands, the checklist that decides it, and the note for the CRM. */
export default function FitSheet({ card, keepFit }: FitSheetProps) {
  const { fit, announce } = useCardContext();
  if (card === undefined || fit === undefined) return null;
  const { name } = card;
  const { check, items, standing } = fit;

  function save({ answer: before }: FitItem, answer: FitAnswer) {
    const next = withAnswer(check, answer);
    keepFit(next);
    if (answer.value === before?.value || card === undefined) return;
    const now = fitOf(card, next)?.standing ?? standing;
    const chosen = answer.value ? words.choice[answer.value] : words.notAsked;
    announce(words.answered(chosen, now, isolate(name)));
  }

  return (
    <>
      <StandingView card={card} fit={fit} save={save} />
      {(Object.keys(FIT_VALUES) as FitKind[]).map((kind) => {
        const asked = items.filter((item) => item.kind === kind);
        if (asked.length === 0) return null;
        return (
          <section key={kind} className={styles.list} aria-labelledby={`fit-${kind}`}>
            <h3 id={`fit-${kind}`}>{words.heading(kind, name)}</h3>
            {asked.map((item) => (
              <FitQuestion key={item.line.id} item={item} save={(answer) => save(item, answer)} />
            ))}
          </section>
        );
      })}
      <CrmNote card={card} fit={fit} keepFit={keepFit} />
    </>
  );
}

interface StandingViewProps {
  readonly card: Card;
  readonly fit: Fit;
  readonly save: (item: FitItem, answer: FitAnswer) => void;
}

/** Where the deal stands, what to ask next, and why it stands there. */
function StandingView({ card, fit: { items, standing }, save }: StandingViewProps) {
  const { name } = card;
  const hasWarning = currentWarnings(card, useCardContext().today).length > 0;
  const { kind, us, them } = standing;
  const next = nextQuestion(items);
  const [first] = us.length > them.length ? us : them;
  const toGo = words.toGo(standing);
  const question = next && sayableWording(next.line);
  const box = useRef<HTMLDivElement>(null);
  const asked = next?.line.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new question takes the focus of the one before it
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const first = box.current?.querySelector<HTMLElement>('fieldset button');
    (first ?? box.current)?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <div ref={box} tabIndex={-1} className={styles.standing} data-kind={kind}>
      <div>
        <p className={styles.advice}>
          {words.advice(kind, name, first && <Reason item={first} />, hasWarning)}
        </p>
        {toGo && <p>{toGo}</p>}
      </div>
      {next && question && (
        <div>
          <h3 className={text.soft}>{words.askNext}</h3>
          <CopyButton wording={question} />
          <QuickAnswers key={asked} item={next} save={(answer) => save(next, answer)} />
        </div>
      )}
      {/* The advice already has the only reason of a leaning. */}
      {(us.length + them.length > 1 || !toGo) && (
        <>
          <Reasons title={words.forUs(us.length)} items={us} />
          <Reasons title={words.forThem(them.length, name)} items={them} />
        </>
      )}
      <details className={text.soft}>
        <summary>{words.howDecided}</summary>
        <p>{words.rule(name)}</p>
      </details>
    </div>
  );
}

function Reasons({
  title,
  items,
}: {
  readonly title: ReactNode;
  readonly items: readonly FitItem[];
}) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className={text.soft}>{title}</h3>
      <ul className={styles.reasons}>
        {items.map((item) => (
          <li key={item.line.id}>
            <Reason item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CrmNoteProps {
  readonly card: Card;
  readonly fit: Fit;
  readonly keepFit: (check: FitCheck) => void;
}

/** The next step in the rep's words, and the note to copy into the CRM. */
function CrmNote({ card, fit, keepFit }: CrmNoteProps) {
  const { pack, today, copying } = useCardContext();
  const { copied } = copying;
  const clip = dealNote({ card, fit, copied, today }, pack.note ?? defaultNote, copying);
  return (
    <div className={styles.item}>
      <ShortText
        label={words.nextStep}
        hint={words.nextStepHint}
        maxLength={MAX_WORDS}
        saved={fit.check.next ?? ''}
        save={(typed) => keepFit({ ...fit.check, next: shortText(typed, MAX_WORDS) })}
      />
      <CopyAction
        look="main"
        request={() => ({ clip, spoken: clip.text, ids: [], warnings: [], asksOnHold: true })}
      >
        {words.copyNote}
      </CopyAction>
      <p className={text.soft}>{words.noteHint}</p>
    </div>
  );
}
