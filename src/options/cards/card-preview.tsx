import { useEffect, useMemo, useRef, useState } from 'react';
import { CardMarks, PersonaControl } from '../../card-view/card-head';
import { CardView } from '../../card-view/card-view';
import { type CardContext, CardContextProvider } from '../../card-view/line/card-context';
import { whenDrawn } from '../../card-view/line/place-on-page';
import { useHoldDialog } from '../../card-view/notices/hold-dialog';
import { Sheets, useSheet } from '../../card-view/sheets';
import type { Card } from '../../core/card/card';
import { today } from '../../core/card/line';
import type { CopyForm } from '../../core/copy/form';
import { isolate } from '../../core/text/direction';
import { copyToClipboard } from '../../ui/clipboard';
import { LiveRegion, useAnnouncer } from '../../ui/live-region';
import { Ropes } from '../../ui/page';
import { Isolate } from '../../ui/text';
import { usePack } from '../state/page-context';
import styles from './card-preview.module.css';
import * as words from './words';

/** A preview doesn't store what was opened or copied in it. */
function ignore() {}

const NONE: readonly string[] = [];
const NOTHING: ReadonlySet<string> = new Set();

/** The space above a line that the preview scrolls to, in px. */
const SPACE_ABOVE = 24;

/** Scrolls only the preview to a line, and marks the line. Returns a function that removes the mark. */
function followLine(body: HTMLElement, id: string): () => void {
  let line: HTMLElement | null = null;
  const cancel = whenDrawn(() => {
    line = body.querySelector<HTMLElement>(`section[id^="part-"] [data-line="${CSS.escape(id)}"]`);
    if (line === null) return;
    line.dataset.found = '';
    const { top, bottom } = line.getBoundingClientRect();
    const area = body.getBoundingClientRect();
    if (top < area.top || bottom > area.bottom) body.scrollTop += top - area.top - SPACE_ABOVE;
  });
  return () => {
    cancel();
    delete line?.dataset.found;
  };
}

interface CardPreviewProps {
  readonly card: Card;
  /** The id of a line to keep in view. */
  readonly line?: string | undefined;
}

/** Shows a card as reps will see it, with the panel's components and at its width. */
export function CardPreview({ card, line }: CardPreviewProps) {
  const pack = usePack();
  const body = useRef<HTMLElement>(null);
  const [persona, choosePersona] = useState<string>();
  const [form, chooseForm] = useState<CopyForm>('words');
  const [announcement, announce] = useAnnouncer();
  const { sheet, show: showSheet, close } = useSheet(() => card.id);
  const { askHold, dialog } = useHoldDialog();
  // biome-ignore lint/correctness/useExhaustiveDependencies: an edited card is drawn again.
  useEffect(
    () => (body.current && line !== undefined ? followLine(body.current, line) : undefined),
    [line, card],
  );
  const context = useMemo<CardContext>(
    () => ({
      pack,
      persona,
      today: today(),
      open: NONE,
      keepOpen: ignore,
      showSheet,
      card,
      form,
      chooseForm,
      guard: true,
      copied: NOTHING,
      noteCopied: ignore,
      copy: copyToClipboard,
      askHold,
      announce,
    }),
    [pack, persona, showSheet, card, form, askHold, announce],
  );
  return (
    <CardContextProvider value={context}>
      <section className={styles.preview} aria-label={words.preview(isolate(card.name))}>
        <header className={styles.head}>
          <p className={styles.rival}>
            <Isolate className={styles.name}>{card.name}</Isolate> <CardMarks card={card} />
          </p>
          <PersonaControl card={card} pack={pack} persona={persona} onChoose={choosePersona} />
          <Ropes />
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: makes the region scrollable with the keyboard. */}
        <section ref={body} className={styles.body} tabIndex={0} aria-label={words.previewBody}>
          <CardView key={card.id} card={card} />
        </section>
        {dialog}
        <Sheets
          sheet={sheet}
          card={card}
          onClose={close}
          liveRegion={<LiveRegion announcement={announcement} />}
        />
      </section>
    </CardContextProvider>
  );
}
