import { useEffect, useRef } from 'react';
import { CopyAction } from '../../card-view/line/copy-outcome';
import type { Chart } from '../../core/calculator/chart';
import type { CalculatorResult } from '../../core/calculator/result';
import { Isolate } from '../../ui/text';
import styles from './calculator.module.css';
import { chartPicture, drawChart } from './chart-picture';
import { aboutCopy } from './result-view';
import * as words from './words';

interface ChartViewProps {
  readonly chart: Chart;
  readonly result: CalculatorResult;
}

/** A chart, the same numbers as a table, and its copy as a picture. */
export function ChartView({ chart, result }: ChartViewProps) {
  const { title, lines, xLabel, table } = chart;
  const canvas = useRef<HTMLCanvasElement>(null);
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const draw = () => canvas.current && drawChart(canvas.current, chart);
    draw();
    scheme.addEventListener('change', draw);
    return () => scheme.removeEventListener('change', draw);
  }, [chart]);

  function openTable() {
    if (details.current) details.current.open = true;
    return details.current?.querySelector('table');
  }

  return (
    <section className={styles.chart}>
      <h3 className={styles.heading}>
        <Isolate>{title}</Isolate>
      </h3>
      <canvas ref={canvas} role="img" aria-label={words.chartName(title)} />
      <details ref={details}>
        <summary className={styles.hint}>{words.asTable}</summary>
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
          clip: { text: '', html: '', picture: chartPicture(chart, result) },
          spoken: title,
          copied: words.copiedChart,
          textNode: openTable,
        })}
      >
        {words.copyChart}
      </CopyAction>
    </section>
  );
}
