import { pack } from 'virtual:ringside-pack';
import { useMemo, useState } from 'react';
import type { Battlecard } from '../../../core/card/battlecard';
import type { CopyForm } from '../../../core/copy/form';
import type { Screen } from '../../../core/screen/screen';
import { isolate } from '../../../core/text/direction';
import { copyToClipboard } from '../../../panel/state/clipboard';
import { today } from '../../../panel/state/today';
import { CardView } from '../../../panel/view/card/card-view';
import { partsOf } from '../../../panel/view/card/parts-of';
import { useCopying } from '../../../panel/view/copy/copying';
import { PersonaControl } from '../../../panel/view/header/persona-control';
import { Ropes } from '../../../panel/view/header/ropes';
import { Sheets } from '../../../panel/view/help/sheets';
import { useSheet } from '../../../panel/view/help/use-sheet';
import { Isolate } from '../../../panel/view/isolate';
import { LiveRegion, useAnnouncer } from '../../../panel/view/live-region';
import { OwnMark } from '../../../panel/view/own-mark';
import { PanelContextProvider } from '../../../panel/view/panel-context';
import styles from './card-preview.module.css';

/** Where a preview was left, what stood open in it and what was copied is nobody's business. */
function nothing() {}

const NONE: readonly string[] = [];

/** A card as reps will see it: drawn by the panel's own components, as wide as the panel. */
export function CardPreview({ card }: { readonly card: Battlecard }) {
  const [persona, choosePersona] = useState<string>();
  const [form, chooseForm] = useState<CopyForm>('words');
  const [announcement, announce] = useAnnouncer();
  const screen = useMemo<Screen>(() => ({ kind: 'browsing', card }), [card]);
  const { sheet, show: showSheet, close } = useSheet(screen);
  const actions = useMemo(() => ({ chooseForm, noteCopied: nothing }), []);
  const copying = useCopying({ screen, actions, form, guard: true });
  const context = useMemo(
    () => ({
      pack,
      persona,
      today: today(),
      places: new Map<string, number>(),
      open: NONE,
      keepOpen: nothing,
      browse: nothing,
      isPreview: true as const,
      showSheet,
      openSearch: nothing,
      copying,
      copy: copyToClipboard,
      announce,
    }),
    [persona, showSheet, copying, announce],
  );
  const parts = useMemo(() => partsOf(card, persona), [card, persona]);
  return (
    <PanelContextProvider value={context}>
      <section className={styles.preview} aria-label={`${isolate(card.name)} as reps will see it`}>
        <header className={styles.head}>
          <p className={styles.rival}>
            <Isolate className={styles.name}>{card.name}</Isolate> <OwnMark />
          </p>
          <PersonaControl card={card} pack={pack} persona={persona} onChoose={choosePersona} />
          <Ropes />
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keys too. */}
        <section className={styles.body} tabIndex={0} aria-label="The card">
          <CardView key={card.id} card={card} parts={parts} />
        </section>
        <Sheets
          sheet={sheet}
          screen={screen}
          onClose={close}
          onOpenSettings={nothing}
          voice={<LiveRegion announcement={announcement} />}
        />
      </section>
    </PanelContextProvider>
  );
}
