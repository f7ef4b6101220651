import { Calculator, ClipboardCheck, Scale } from 'lucide-react';
import { type CardContext, type ToolKind, useCardContext } from '../card-view/line/card-context';
import type { Card } from '../core/card/card';
import { FIT_TITLE } from '../core/fit/fit';
import styles from './tool-row.module.css';
import * as words from './words';

const ICON = { fit: Scale, calculator: Calculator, 'text-check': ClipboardCheck } as const;

/** Returns the tools that can be opened beside a card. */
export function toolsFor(card: Card, { fit }: Pick<CardContext, 'fit'>): readonly ToolKind[] {
  return [
    ...(fit ? (['fit'] as const) : []),
    ...(card.calculators?.length ? (['calculator'] as const) : []),
    'text-check',
  ];
}

/** Opens what a rep can work on beside the card. */
export function ToolRow({ card }: { readonly card: Card }) {
  const context = useCardContext();
  const { fit, showSheet } = context;
  return (
    <div className={styles.tools}>
      {toolsFor(card, context).map((tool) => {
        const Icon = ICON[tool];
        return (
          <button key={tool} type="button" className={styles.tool} onClick={() => showSheet(tool)}>
            <Icon size={14} aria-hidden="true" />{' '}
            {tool === 'fit' && fit ? FIT_TITLE[fit.standing.kind] : words.toolName[tool]}
          </button>
        );
      })}
    </div>
  );
}
