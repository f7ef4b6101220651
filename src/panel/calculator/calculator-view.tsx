import { Clock } from 'lucide-react';
import { useCardContext } from '../../card-view/line/card-context';
import { CopyAction } from '../../card-view/line/copy-action';
import { SourceList } from '../../card-view/line/line-details';
import { warningsOf } from '../../card-view/line/status';
import { useCopyOptions } from '../../card-view/line/use-copy';
import { type Entered, MAX_ENTERED } from '../../core/calculator/calculate';
import type { Calculator } from '../../core/calculator/calculator';
import { chartOf } from '../../core/calculator/chart';
import { resultOf } from '../../core/calculator/result';
import { copyOfResult } from '../../core/calculator/result-copy';
import { tableHeads } from '../../core/calculator/words';
import type { Card } from '../../core/card/card';
import { TextButton } from '../../ui/button';
import { Field } from '../../ui/field';
import { Isolate } from '../../ui/text';
import { AmountTable } from './amount-table';
import styles from './calculator.module.css';
import { ChartView } from './chart-view';
import * as words from './words';

interface CalculatorViewProps {
  readonly calculator: Calculator;
  readonly card: Card;
  readonly entered: Entered;
  readonly enter: (id: string, text: string) => void;
  /** Removes all numbers that the rep has entered. */
  readonly reset: () => void;
}

/** One calculator: the rep's numbers, what comes out, a chart, and the figures from the card. */
export function CalculatorView({ calculator, card, entered, enter, reset }: CalculatorViewProps) {
  const { today } = useCardContext();
  const optionsFor = useCopyOptions();
  const { title, intro, inputs } = calculator;
  const result = resultOf(calculator, entered, card, today);
  const { sentences, cautions, isComputed, figures, amounts, isInternal } = result;
  const chart = chartOf(calculator, entered);
  const clip = copyOfResult(title, result, optionsFor(false));
  const unsure = figures.flatMap(({ status }) =>
    status === 'entered' || status === 'missing' || status === 'fine' ? [] : status,
  );
  const about = {
    ids: result.wordings,
    warnings: warningsOf(isInternal ? 'know' : 'say', unsure[0]),
    asksOnHold: true,
  };
  const fieldOf = (id: string) => ({
    maxLength: MAX_ENTERED,
    inputMode: 'decimal' as const,
    onType: (text: string) => enter(id, text),
  });
  const isOut = (id: string) => amounts.get(id) === 'out-of-bounds';
  const hasNumbers = [...inputs, ...figures].some(({ id }) => entered(id) !== undefined);

  return (
    <>
      {intro !== undefined && (
        <p className={styles.hint}>
          <Isolate>{intro}</Isolate>
        </p>
      )}
      <div className={styles.inputs}>
        {inputs.map(({ id, label, unit, hint, min, max, default: usual }) => (
          <Field
            key={id}
            label={label}
            unit={unit}
            hint={hint}
            value={entered(id) ?? String(usual)}
            problem={isOut(id) ? words.between(min, max) : undefined}
            {...fieldOf(id)}
          />
        ))}
      </div>
      <div className={styles.result}>
        <output className={styles.sentences} data-failed={!isComputed || undefined}>
          {sentences.map((sentence) => (
            <Isolate key={sentence}>{sentence}</Isolate>
          ))}
        </output>
        {cautions.map((caution) => (
          <p key={caution} className={styles.caution}>
            <Clock size={14} aria-hidden="true" /> <Isolate>{caution}</Isolate>
          </p>
        ))}
        <CopyAction
          look="main"
          isDisabled={!isComputed}
          text={clip.text}
          request={() => ({
            ...about,
            clip,
            spoken: sentences.join(' '),
            copied: words.copiedResult,
          })}
        >
          {words.copyResult}
        </CopyAction>
      </div>
      {chart && <ChartView chart={chart} result={result} about={about} />}
      {figures.length > 0 && (
        <section>
          <h3 className={styles.heading}>{words.figures}</h3>
          <p className={styles.hint}>{words.figuresHint}</p>
          <ul>
            {figures.map(({ id, label, amount, status, howSure, sources }) => (
              <li key={id} className={styles.figure}>
                <div>
                  <p>
                    <Isolate>{`${label}: ${amount}`}</Isolate>
                  </p>
                  <p className={status === 'fine' ? styles.hint : styles.caution}>
                    <Isolate>{status === 'entered' ? words.ownNumber : howSure}</Isolate>
                  </p>
                  <SourceList sources={sources} />
                </div>
                <Field
                  label={words.yourNumber(label)}
                  isLabelHidden
                  placeholder={words.yours}
                  value={entered(id) ?? ''}
                  problem={isOut(id) ? words.notANumber : undefined}
                  {...fieldOf(id)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <details>
        <summary className={styles.hint}>{words.howCalculated}</summary>
        <AmountTable heads={tableHeads} rows={result.steps} />
      </details>
      {hasNumbers && <TextButton onClick={reset}>{words.reset}</TextButton>}
    </>
  );
}
