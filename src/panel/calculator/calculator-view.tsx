import { Clock } from 'lucide-react';
import { useCardContext } from '../../card-view/line/card-context';
import { SourceList } from '../../card-view/line/line-details';
import type { Entered } from '../../core/calculator/calculate';
import type { Calculator } from '../../core/calculator/calculator';
import { chartOf } from '../../core/calculator/chart';
import { resultOf } from '../../core/calculator/result';
import { copyOfResult } from '../../core/calculator/result-copy';
import type { Card } from '../../core/card/card';
import { TextButton } from '../../ui/button';
import { Isolate } from '../../ui/text';
import { AmountTable } from './amount-table';
import styles from './calculator.module.css';
import { ChartView } from './chart-view';
import { CopyCalculation } from './copy-calculation';
import { NumberField } from './number-field';
import * as words from './words';

interface CalculatorViewProps {
  readonly calculator: Calculator;
  readonly card: Card;
  readonly entered: Entered;
  /** Enters a number as text; without a name, removes all of them. */
  readonly enter: (id?: string, text?: string) => void;
}

/** One calculator: the rep's numbers, what comes out, a chart, and the figures from the card. */
export function CalculatorView({ calculator, card, entered, enter }: CalculatorViewProps) {
  const { today, copying } = useCardContext();
  const { title, intro, inputs } = calculator;
  const result = resultOf(calculator, entered, card, today);
  const { sentences, cautions, isComputed, figures, amounts, steps } = result;
  const chart = chartOf(calculator, entered);
  const isOut = (id: string) => amounts.get(id) === 'out-of-bounds';
  const { form, privatePages } = copying;
  const clip = copyOfResult(title, result, { form, privatePages: privatePages() });
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
          <NumberField
            key={id}
            label={label}
            isLabelShown
            unit={unit}
            hint={hint}
            usual={String(usual)}
            value={entered(id)}
            problem={isOut(id) ? words.between(min, max) : undefined}
            onChange={(text) => enter(id, text)}
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
        <CopyCalculation
          look="main"
          clip={() => clip}
          text={clip.text}
          spoken={sentences.join(' ')}
          copied={words.copiedResult}
          result={result}
        >
          {words.copyResult}
        </CopyCalculation>
      </div>
      {chart && <ChartView chart={chart} result={result} />}
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
                <NumberField
                  label={words.yourNumber(label)}
                  value={entered(id)}
                  problem={isOut(id) ? words.notANumber : undefined}
                  onChange={(text) => enter(id, text)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <details>
        <summary className={styles.summary}>{words.howCalculated}</summary>
        <AmountTable rows={steps} />
      </details>
      {hasNumbers && <TextButton onClick={() => enter()}>{words.reset}</TextButton>}
    </>
  );
}
