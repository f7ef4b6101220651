import { Calculator, ClipboardCheck, Scale } from 'lucide-react';
import { type CardContext, type ToolKind, useCardContext } from '../card-view/line/card-context';
import type { Card } from '../core/card/card';
import { FIT_TITLE } from '../core/fit/fit';
import button from '../ui/button.module.css';
import { VisuallyHidden } from '../ui/text';
import styles from './tools.module.css';
import { toolName } from './words';

const ICON = { fit: Scale, calculator: Calculator, 'text-check': ClipboardCheck } as const;

/** Returns the tools that can be opened beside a card. */
export function toolsFor(card: Card, { fit }: Pick<CardContext, 'fit'>): readonly ToolKind[] {
  return [
    ...(fit ? (['fit'] as const) : []),
    ...(card.calculators?.length ? (['calculator'] as const) : []),
    'text-check',
  ];
}

/** What a tool is called; the fit check by its verdict, which leaves the row room for the others. */
function ToolTitle({ tool }: { readonly tool: ToolKind }) {
  const { fit } = useCardContext();
  const name = toolName[tool];
  if (tool !== 'fit' || !fit || fit.standing.kind === 'open') return name;
  return (
    <>
      <VisuallyHidden>{name}:</VisuallyHidden> {FIT_TITLE[fit.standing.kind]}
    </>
  );
}

/** Opens what a rep can work on beside the card. */
export function ToolRow({ card }: { readonly card: Card }) {
  const context = useCardContext();
  return (
    <div className={styles.tools}>
      {toolsFor(card, context).map((tool) => {
        const Icon = ICON[tool];
        return (
          <button
            key={tool}
            type="button"
            className={button.small}
            onClick={() => context.showSheet(tool)}
          >
            <Icon size={14} aria-hidden="true" /> <ToolTitle tool={tool} />
          </button>
        );
      })}
    </div>
  );
}
