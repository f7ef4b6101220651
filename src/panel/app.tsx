import { lazy, Suspense, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Card, Pack } from '../core/card/card';
import { today } from '../core/card/line';
import { indexNames } from '../core/match/name-index';
import { copiedWordings } from '../core/recall/copied-wording';
import { recallsOf } from '../core/recall/recall';
import type { Library } from '../core/screen/library';
import { BROWSED } from '../core/screen/memory';
import { cardOn } from '../core/screen/screen';
import { allowedCards, joinCards } from '../storage/custom-cards/join-cards';
import { copyToClipboard } from '../ui/clipboard';
import { SingleKeys } from '../ui/keys';
import type { PanelActions } from './deal/panel-props';
import { Panel } from './panel';
import { aliasesOf, memoryOf, screenOf } from './state/panel-state';
import type { PanelStore } from './state/panel-store';
import { useUnmatchedNames } from './use-unmatched-names';

// Reads the folder, which the first card must not wait for.
const TeamLine = lazy(() => import('./team/team-line'));

interface AppProps {
  readonly store: PanelStore;
  readonly pack: Pack;
  readonly bundled: readonly Card[];
  readonly reloadPage: () => void;
  readonly openSettings: () => void;
}

/** Connects the store to the panel's view. */
export function App({ store, pack: bundledPack, bundled, reloadPage, openSettings }: AppProps) {
  const state = useStore(store);
  const { customCards, settings } = state;
  const { cards } = useMemo(
    () => joinCards(bundled, allowedCards(customCards, settings)),
    [bundled, customCards, settings],
  );
  const team = settings.teamFolder ? state.team : undefined;
  const pack = team?.pack ?? bundledPack;
  const aliases = aliasesOf(state);
  const { fields, ignored } = settings;
  const library = useMemo<Library>(
    () => ({
      cards: new Map(cards.map((card) => [card.id, card])),
      names: indexNames(cards, aliases, ignored),
      personas: new Set(pack.personas.map(({ id }) => id)),
      fields,
    }),
    [pack, cards, aliases, ignored, fields],
  );
  const screen = useMemo(() => screenOf(state, library), [state, library]);
  useUnmatchedNames(screen, store);
  const day = today();
  const memory = memoryOf(state);
  const wordings = memory?.wordings;
  const { notes, numbers } = (state.browsing ? state.memories[BROWSED] : memory) ?? {};
  const recalls = useMemo(() => recallsOf(wordings, library.cards, day), [wordings, library, day]);
  const actions = useMemo<PanelActions>(
    () => ({
      ...store,
      noteCopied(deal, cardId, lines) {
        const card = library.cards.get(cardId);
        store.noteCopied(deal, cardId, lines, card && copiedWordings(card, lines, today()));
      },
      copy: copyToClipboard,
      reloadPage,
      openSettings,
    }),
    [store, library, reloadPage, openSettings],
  );
  return (
    <SingleKeys value={settings.keys}>
      <Panel
        screen={screen}
        pack={pack}
        cards={cards}
        today={day}
        actions={actions}
        form={state.form ?? 'words'}
        guard={settings.guard}
        managed={state.managed}
        isRemembered={memory !== undefined}
        recalls={recalls}
        notes={notes}
        fit={memory?.fit}
        numbers={numbers}
        seen={state.seen}
        notice={state.notice}
        hasUpdate={state.hasUpdate}
      >
        {team && (
          <Suspense>
            <TeamLine
              folder={team}
              cardId={cardOn(screen)?.id}
              bundled={bundled}
              pack={bundledPack}
              openSettings={openSettings}
            />
          </Suspense>
        )}
      </Panel>
    </SingleKeys>
  );
}
