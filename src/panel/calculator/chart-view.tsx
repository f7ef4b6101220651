import { useEffect, useRef } from 'react';
import { CopyAction } from '../../card-view/line/copy-action';
import type { CopyRequest } from '../../card-view/line/use-copy';
import type { Chart } from '../../core/calculator/chart';
import type { CalculatorResult } from '../../core/calculator/result';
import { Isolate } from '../../ui/text';
import { AmountTable } from './amount-table';
import styles from './calculator.module.css';
import { chartPicture, drawChart } from './chart-picture';
import * as words from './words';

interface ChartViewProps {
  readonly chart: Chart;
  readonly result: CalculatorResult;
  /** What to say about a copy. */
  readonly about: Pick<CopyRequest, 'ids' | 'warnings' | 'asksOnHold'>;
}

/** A chart, the same numbers as a table, and its copy as a picture. */
export function ChartView({ chart, result, about }: ChartViewProps) {
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
        <AmountTable heads={[xLabel, ...lines.map(({ label }) => label)]} rows={table} />
      </details>
      <CopyAction
        isDisabled={!result.isComputed}
        request={() => ({
          ...about,
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
