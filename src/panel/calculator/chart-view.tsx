import { useRef } from 'react';
import type { Chart } from '../../core/calculator/chart';
import type { CalculatorResult } from '../../core/calculator/result';
import { withoutDirectionControls } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
import { AmountTable } from './amount-table';
import styles from './calculator.module.css';
import { chartPicture } from './chart-picture';
import { drawingOf, WIDTH } from './chart-shapes';
import { CopyCalculation } from './copy-calculation';
import * as words from './words';

interface ChartViewProps {
  readonly chart: Chart;
  readonly result: CalculatorResult;
}

/** A chart, the same numbers as a table, and its copy as a picture. */
export function ChartView({ chart, result }: ChartViewProps) {
  const { title, lines, xLabel, table } = chart;
  const { height, shapes } = drawingOf(chart);
  const details = useRef<HTMLDetailsElement>(null);

  function openTable() {
    if (details.current) details.current.open = true;
    return details.current?.querySelector('table');
  }

  return (
    <section className={styles.chart}>
      <h3 className={styles.heading}>
        <Isolate>{title}</Isolate>
      </h3>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={words.chartName(title)}>
        {shapes.map((shape, at) =>
          shape.kind === 'text' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one picture
            <text key={at} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
              {withoutDirectionControls(shape.text)}
            </text>
          ) : (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one picture
              key={at}
              d={shape.path}
              data-kind={shape.kind}
              data-side={shape.side}
              data-dashed={shape.isDashed}
            />
          ),
        )}
      </svg>
      <details ref={details}>
        <summary className={styles.summary}>{words.asTable}</summary>
        <AmountTable heads={[xLabel, ...lines.map(({ label }) => label)]} rows={table} />
      </details>
      <CopyCalculation
        clip={() => ({ text: '', html: '', picture: chartPicture(chart, result) })}
        spoken={title}
        copied={words.copiedChart}
        textNode={openTable}
        result={result}
      >
        {words.copyChart}
      </CopyCalculation>
    </section>
  );
}
