import { Clock } from 'lucide-react';
import { CopyAction } from '../../card-view/line/copy-outcome';
import { warningsOf } from '../../card-view/line/status';
import { useCopyOptions } from '../../card-view/line/use-copy';
import type { CalculatorResult } from '../../core/calculator/result';
import { copyOfResult } from '../../core/calculator/result-copy';
import { Isolate } from '../../ui/text';
import styles from './calculator.module.css';
import * as words from './words';

/** Returns what a copy says about the figures, and asks about a card on hold. */
export function aboutCopy({ figures, isInternal, wordings }: CalculatorResult) {
  const [unsure] = figures.flatMap(({ status }) =>
    status === 'entered' || status === 'missing' || status === 'fine' ? [] : status,
  );
  const warnings = warningsOf(isInternal ? 'know' : 'say', unsure);
  return { ids: wordings, warnings, asksOnHold: true };
}

interface ResultViewProps {
  /** The calculator's. */
  readonly title: string;
  readonly result: CalculatorResult;
}

/** What comes out, what to know about it, and its copy. */
export function ResultView({ title, result }: ResultViewProps) {
  const { sentences, cautions, isComputed } = result;
  const clip = copyOfResult(title, result, useCopyOptions()(false));
  const spoken = sentences.join(' ');
  return (
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
        request={() => ({ ...aboutCopy(result), clip, spoken, copied: words.copiedResult })}
      >
        {words.copyResult}
      </CopyAction>
    </div>
  );
}
