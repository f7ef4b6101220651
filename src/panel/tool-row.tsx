import { Calculator, ClipboardCheck, Scale } from 'lucide-react';
import { type ToolKind, useCardContext } from '../card-view/line/card-context';
import type { Card } from '../core/card/card';
import styles from './tool-row.module.css';
import * as words from './words';

const ICON = { fit: Scale, calculator: Calculator, 'text-check': ClipboardCheck } as const;

interface ToolRowProps {
  readonly card: Card;
  /** Whether the card is that of the open deal, and not one that the rep browses. */
  readonly isDeal?: boolean;
}

/** Opens what a rep can work on beside the card. */
export function ToolRow({ card, isDeal = false }: ToolRowProps) {
  const { showSheet } = useCardContext();
  const tools: readonly ToolKind[] = [
    ...(isDeal ? (['fit'] as const) : []),
    ...(card.calculators?.length ? (['calculator'] as const) : []),
    'text-check',
  ];
  return (
    <div className={styles.tools}>
      {tools.map((tool) => {
        const Icon = ICON[tool];
        return (
          <button key={tool} type="button" className={styles.tool} onClick={() => showSheet(tool)}>
            <Icon size={14} aria-hidden="true" /> {words.toolName[tool]}
          </button>
        );
      })}
    </div>
  );
}
