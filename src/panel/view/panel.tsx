import { useEffect, useMemo, useRef } from 'react';
import '../styles/global.css';
import { useCopying } from './copy/copying';
import { Sheets } from './help/sheets';
import { useSheet } from './help/use-sheet';
import { InDialog } from './keys/use-escape';
import { useKey } from './keys/use-key';
import { LiveRegion, useAnnouncer } from './live-region';
import { Notice } from './notice';
import { PanelContextProvider } from './panel-context';
import type { PanelProps } from './panel-props';
import { announcementOf } from './screen-title';
import { ScreenView } from './screen-view';
import { useSearch } from './search/use-search';
import { useKeptFocus } from './use-kept-focus';

const NONE: readonly string[] = [];

/** The whole panel: draws the screen it is given and says aloud when it becomes another. */
export function Panel(props: PanelProps) {
  const { screen, pack, cards, today, actions, managed, notice } = props;
  const [announcement, announce] = useAnnouncer();
  const places = useRef(new Map<string, number>());
  const { sheet, show: showSheet, close } = useSheet(screen);
  const searching = useSearch(cards, today, pack);
  const { begun, ready } = searching;
  const persona = 'persona' in screen ? screen.persona : undefined;
  const active = screen.kind === 'rivals' ? screen.active : undefined;
  const open = (screen.kind === 'rivals' && screen.open) || NONE;
  const cardId = active?.kind === 'card' ? active.card.id : undefined;
  const copying = useCopying(props);
  const context = useMemo(
    () => ({
      pack,
      persona,
      today,
      places: places.current,
      open,
      keepOpen: (line: string, isOpen: boolean) => {
        if (cardId !== undefined) actions.keepOpen(cardId, line, isOpen);
      },
      browse: actions.browse,
      managed,
      showSheet,
      openSearch: searching.open,
      copying,
      copy: actions.copy,
      announce,
    }),
    [
      pack,
      persona,
      today,
      open,
      cardId,
      actions,
      managed,
      showSheet,
      searching.open,
      copying,
      announce,
    ],
  );
  useKeptFocus(screen);
  useKey('?', () => showSheet('help'));

  const words = announcementOf(screen);
  const saidBefore = useRef(words);
  useEffect(() => {
    if (saidBefore.current === words) return;
    saidBefore.current = words;
    announce(words);
  }, [words, announce]);

  const voice = <LiveRegion announcement={announcement} />;
  return (
    <PanelContextProvider value={context}>
      <ScreenView {...props} />
      {notice !== undefined && <Notice words={notice} />}
      <InDialog value={true}>
        {begun === undefined || ready === undefined ? (
          <Sheets
            sheet={sheet}
            screen={screen}
            onClose={close}
            onOpenSettings={actions.openSettings}
            voice={voice}
          />
        ) : (
          <ready.SearchSheet
            begun={begun}
            index={ready.index}
            close={searching.close}
            screen={screen}
            cards={cards}
            actions={actions}
          >
            {voice}
          </ready.SearchSheet>
        )}
      </InDialog>
    </PanelContextProvider>
  );
}
