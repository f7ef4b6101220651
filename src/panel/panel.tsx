import '../ui/global.css';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { type CardContext, CardContextProvider } from '../card-view/line/card-context';
import { useHoldDialog } from '../card-view/notices/hold-dialog';
import { changeCount } from '../card-view/notices/words';
import { Sheets, useSheet } from '../card-view/sheets';
import { BROWSED } from '../core/screen/memory';
import { cardOn } from '../core/screen/screen';
import { formatDate } from '../core/trust/format-date';
import { TextButton } from '../ui/button';
import { useKey } from '../ui/keys';
import { LiveRegion, useAnnouncer } from '../ui/live-region';
import { Notice } from '../ui/page';
import { InDialog } from '../ui/use-escape';
import styles from './deal/bottom.module.css';
import { ForgetDeal } from './deal/forget-deal';
import { PanelContextProvider, type PanelProps } from './deal/panel-props';
import { announcementOf } from './deal/screen-title';
import { allCards, dealForgotten } from './deal/words';
import { recallTitle } from './recall-line';
import { cardKeyOf, dealKeyOf, subjectOf } from './screen-keys';
import { ScreenView } from './screen-view';
import { useSearch } from './search/use-search';
import { toolsFor } from './tools';
import { useCardChanges } from './use-card-changes';
import { useFit } from './use-fit';
import { useRestoredFocus } from './use-restored-focus';
import { settings, toolName, updateReady } from './words';

const NONE: readonly string[] = [];

const PanelSheet = lazy(() => import('./panel-sheet'));

const UpdateNotice = lazy(() => import('./update/update-notice'));

/** Draws the whole panel with a screen, and announces each new screen. */
export function Panel(props: PanelProps) {
  const { screen, pack, cards, today, actions, form, guard, managed, notice, isRemembered } = props;
  const { recalls, notes, hasUpdate, children } = props;
  const [announcement, announce] = useAnnouncer();
  const places = useRef(new Map<string, number>());
  const shownKey = cardKeyOf(screen);
  const { sheet, show: showSheet, close } = useSheet((kind) => subjectOf(kind, props));
  const searching = useSearch(cards, today, pack);
  const { begun, ready, open: openSearch } = searching;
  const persona = 'persona' in screen ? screen.persona : undefined;
  const shown = screen.kind === 'rivals' ? screen : undefined;
  const open = shown?.open ?? NONE;
  const card = cardOn(screen);
  const dealCard = shown && card?.id;
  const deal = dealKeyOf(screen);
  const copied = shown?.copied;
  const changes = useCardChanges(card, shownKey, props);
  const { fit, keepFit } = useFit(card, deal, props);
  const { askHold, dialog } = useHoldDialog();
  const cardContext = useMemo<CardContext>(
    () => ({
      pack,
      persona,
      today,
      open,
      keepOpen: (line, isOpen) => {
        if (dealCard !== undefined) actions.keepOpen(dealCard, line, isOpen);
      },
      changes,
      fieldNotes: {
        stored: notes,
        save: (now) => actions.keepEntry(deal ?? BROWSED, 'notes', now),
      },
      fit,
      showSheet,
      card,
      form,
      chooseForm: actions.chooseForm,
      guard,
      copied: new Set(copied),
      // A copy belongs to the deal that was open when it began; one from a browsed card isn't saved with a deal.
      noteCopied: (cardId, lines) => {
        if (deal !== undefined) actions.noteCopied(deal, cardId, lines);
      },
      copy: actions.copy,
      askHold,
      announce,
    }),
    [
      pack,
      persona,
      today,
      open,
      dealCard,
      actions,
      changes,
      notes,
      deal,
      fit,
      showSheet,
      card,
      form,
      guard,
      copied,
      askHold,
      announce,
    ],
  );
  const panelContext = useMemo(
    () => ({ actions, openSearch, places: places.current, managed }),
    [actions, openSearch, managed],
  );
  const [isPostponed, setPostponed] = useState(false);
  // Neither a browsed card nor what couldn't be saved would survive the update.
  const isSaved = screen.kind !== 'browsing' && notice === undefined;
  const offersUpdate = hasUpdate === true && !isPostponed && isSaved;
  useRestoredFocus(screen);
  useKey('?', () => showSheet('help'));

  const news = changes ? `. ${changeCount(changes.all.length, formatDate(changes.since))}` : '';
  const recallNews = recallTitle(recalls);
  const updateNews = offersUpdate ? `. ${updateReady}` : '';
  const title = announcementOf(screen) + news + (recallNews ? `. ${recallNews}` : '') + updateNews;
  const announced = useRef({ deal, title });
  useEffect(() => {
    const last = announced.current;
    announced.current = { deal, title };
    // On the same deal, nothing is new if only the end of what was announced is gone.
    if (last.deal === deal && last.title.startsWith(title)) return;
    announce(title);
  }, [deal, title, announce]);

  function browseAll() {
    close();
    actions.browse();
  }

  function forgetDeal() {
    close();
    actions.forgetDeal();
    announce(dealForgotten);
  }

  function dismissRecalls() {
    close();
    actions.dismissRecalls(recalls);
  }

  const liveRegion = <LiveRegion announcement={announcement} />;
  return (
    <PanelContextProvider value={panelContext}>
      <CardContextProvider value={cardContext}>
        <ScreenView {...props} />
        <div className={styles.bottom}>
          {children}
          {offersUpdate && (
            <Suspense>
              <UpdateNotice title={updateReady} onPostpone={() => setPostponed(true)} />
            </Suspense>
          )}
        </div>
        {notice !== undefined && <Notice message={notice} />}
        <InDialog value={true}>
          {sheet && sheet !== 'help' && sheet !== 'not-to-say' && sheet !== 'changes' ? (
            <Suspense fallback={liveRegion}>
              <PanelSheet
                sheet={sheet}
                card={card}
                cards={cards}
                keepFit={keepFit}
                numbers={props.numbers}
                onNumbers={(numbers) => actions.keepEntry(deal ?? BROWSED, 'numbers', numbers)}
                recalls={recalls}
                onDismissRecalls={dismissRecalls}
                onClose={close}
              >
                {liveRegion}
              </PanelSheet>
            </Suspense>
          ) : begun === undefined || ready === undefined ? (
            <Sheets
              sheet={sheet}
              card={card}
              onClose={close}
              helpLinks={
                <>
                  <TextButton onClick={() => showSheet('text-check')}>
                    {toolName['text-check']}
                  </TextButton>
                  <TextButton onClick={browseAll}>{allCards}</TextButton>
                  <TextButton onClick={actions.openSettings}>{settings}</TextButton>
                </>
              }
              helpDeal={isRemembered && <ForgetDeal onForget={forgetDeal} />}
              liveRegion={liveRegion}
            />
          ) : (
            <ready.SearchSheet
              begun={begun}
              index={ready.index}
              size={ready.size}
              close={searching.close}
              screen={screen}
              cards={cards}
              tools={(card ? toolsFor(card, cardContext) : []).map((tool) => ({
                name: toolName[tool],
                open: () => {
                  searching.close();
                  showSheet(tool);
                },
              }))}
            >
              {liveRegion}
            </ready.SearchSheet>
          )}
          {dialog}
        </InDialog>
      </CardContextProvider>
    </PanelContextProvider>
  );
}
