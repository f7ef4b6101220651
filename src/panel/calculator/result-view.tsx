import { Clock } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { CopyAction } from '../../card-view/line/copy-outcome';
import { warningsOf } from '../../card-view/line/status';
import { useCopyOptions } from '../../card-view/line/use-copy';
import type { Chart } from '../../core/calculator/chart';
import { type CalculatorResult, copyOfResult } from '../../core/calculator/result';
import { Isolate } from '../../ui/text';
import text from '../../ui/text.module.css';
import styles from './calculator.module.css';
import { chartPicture, drawChart } from './chart-picture';
import * as words from './words';

/** Returns what a copy says about the figures, and asks about a card on hold. */
function aboutCopy({ figures, isInternal, wordings }: CalculatorResult) {
  const unsure = figures.flatMap(({ status }) =>
    status === 'entered' || status === 'missing' || status === 'fine' ? [] : status,
  );
  const use = isInternal ? 'know' : 'say';
  const warnings = [undefined, ...unsure].flatMap((status) => warningsOf(use, status));
  return { ids: wordings, warnings: [...new Set(warnings)], asksOnHold: true };
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
  const [answer = '', ...others] = sentences;
  return (
    <div className={styles.result}>
      <output className={styles.answer} data-failed={!isComputed || undefined}>
        <Isolate>{answer}</Isolate>
      </output>
      <CopyAction
        look="main"
        isDisabled={!isComputed}
        request={() => ({ ...aboutCopy(result), clip, spoken, copied: words.copiedResult })}
      >
        {words.copyResult}
      </CopyAction>
      {others.map((sentence) => (
        <p key={sentence}>
          <Isolate>{sentence}</Isolate>
        </p>
      ))}
      {cautions.map((caution) => (
        <p key={caution} className={text.caution}>
          <Clock size={14} aria-hidden="true" /> <Isolate>{caution}</Isolate>
        </p>
      ))}
    </div>
  );
}

interface ChartViewProps {
  readonly chart: Chart;
  readonly result: CalculatorResult;
}

/** Returns a chart's table with tabs between its columns. */
function asText({ xLabel, lines, table }: Chart): string {
  return [[xLabel, ...lines.map(({ label }) => label)], ...table]
    .map((row) => row.join('\t'))
    .join('\n');
}

/** A chart, the same numbers as a table, and its copy as a picture. */
export function ChartView({ chart, result }: ChartViewProps) {
  const { title, lines, xLabel, table } = chart;
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const draw = () => canvas.current && drawChart(canvas.current, chart);
    draw();
    scheme.addEventListener('change', draw);
    return () => scheme.removeEventListener('change', draw);
  }, [chart]);

  return (
    <section className={styles.chart}>
      <h3 className={styles.heading}>
        <Isolate>{title}</Isolate>
      </h3>
      <canvas ref={canvas} role="img" aria-label={words.chartName(title)} />
      <details>
        <summary className={styles.summary}>{words.asTable}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              {[xLabel, ...lines.map(({ label }) => label)].map((head) => (
                <th key={head} scope="col">
                  <Isolate>{head}</Isolate>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.map(([x = '', ...amounts]) => (
              <tr key={x}>
                <th scope="row">
                  <Isolate>{x}</Isolate>
                </th>
                {amounts.map((amount, at) => (
                  <td key={lines[at]?.step}>
                    <Isolate>{amount}</Isolate>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <CopyAction
        isDisabled={!result.isComputed}
        request={() => ({
          ...aboutCopy(result),
          // The text is shown only if the browser blocks copying.
          clip: { text: asText(chart), html: '', picture: chartPicture(chart, result) },
          spoken: title,
          copied: words.copiedChart,
        })}
      >
        {words.copyChart}
      </CopyAction>
    </section>
  );
}
