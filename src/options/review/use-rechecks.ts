import { cards as bundled } from 'virtual:ringside-content';
import { useMemo, useRef, useState } from 'react';
import { firstWords } from '../../card-view/line/text';
import type { Finding } from '../../content/recheck';
import { isExpired, recheckList } from '../../content/recheck-list';
import type { ReviewItem } from '../../content/review-list';
import type { Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import { today } from '../../core/card/line';
import { saveCustomCards } from '../../storage/custom-cards/custom-cards-storage';
import { joinCards } from '../../storage/custom-cards/join-cards';
import { cardsToDraw, loadCustomCards } from '../../storage/custom-cards/load-custom-cards';
import { type CustomCard, isSameFile } from '../../storage/custom-cards/stored-card';
import { useLeaveGuard } from '../controls/use-leave-guard';
import { downloadJson } from '../state/card-files';
import { usePage } from '../state/page-context';
import * as words from './words';

/** A bundled card with findings that only this page has. */
interface Draft extends CustomCard {
  readonly isExported?: true;
}

/** Rejects if the stored card isn't as this page saved it, because another window changed or removed it. */
async function requireUnchanged({ card, file }: CustomCard): Promise<void> {
  const { ready } = await loadCustomCards();
  const stored = ready.find((each) => each.card.id === card.id);
  if (stored === undefined || !isSameFile(stored.file, file)) throw new Error(words.changedSince);
}

interface LastStep {
  readonly result: string;
  readonly undo: () => Promise<void>;
}

/**
 * Provides what needs a recheck, and one step for each finding. A finding on a custom card is saved at once.
 * Bundled cards can't be changed, so findings on them collect in drafts for an export.
 */
export function useRechecks() {
  const { data, save, announce } = usePage();
  const { customCards } = data;
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft | undefined>>>({});
  const [last, setLast] = useState<LastStep>();
  const isBusy = useRef(false);
  const day = today();
  const groups = useMemo(() => {
    const drawn = bundled.map((card) => drafts[card.id]?.card ?? card);
    const { cards } = joinCards(drawn, cardsToDraw(customCards));
    // The team's cards are reviewed where they are edited.
    return recheckList(
      cards.filter(({ origin }) => origin !== 'team'),
      day,
    );
  }, [customCards, drafts, day]);

  useLeaveGuard(Object.values(drafts).some((draft) => draft && !draft.isExported));

  async function keep({ id, origin }: Card, version: Draft | undefined): Promise<void> {
    if (origin !== 'own') setDrafts((all) => ({ ...all, [id]: version }));
    else if (version && (await saveCustomCards([version])) === 'full') {
      throw new Error(words.noRoom);
    }
  }

  /** Runs one step at a time, because each builds on the one before. */
  function run(step: () => Promise<string>): void {
    if (isBusy.current) return;
    isBusy.current = true;
    const stepping = step()
      .then(announce)
      .finally(() => {
        isBusy.current = false;
      });
    save(stepping);
  }

  async function take(item: ReviewItem, found: Finding): Promise<string> {
    const { card, placed } = item;
    // Loads the compiler.
    const { recheckCard } = await import('./recheck-card');
    const { before, after } = await recheckCard(item, drafts[card.id], found, day);
    await keep(card, after);
    const heading = isExpired(item, day) ? placed.group.heading : undefined;
    const result = words.results[found.kind](firstWords(heading ?? plainText(placed.line.text)));
    setLast({
      result,
      async undo() {
        if (card.origin === 'own') await requireUnchanged(after);
        await keep(card, before);
      },
    });
    return result;
  }

  async function undo(): Promise<string> {
    await last?.undo();
    setLast(undefined);
    return words.undone;
  }

  return {
    groups,
    drafts: Object.values(drafts).filter((draft) => draft !== undefined),
    /** What was done last, until it's undone. */
    result: last?.result,
    recheck: (item: ReviewItem, found: Finding) => run(() => take(item, found)),
    undo: () => run(undo),
    exportDraft(draft: Draft) {
      const { id } = draft.card;
      // A step in the meantime isn't in the export.
      const mark = () =>
        setDrafts((all) =>
          all[id] === draft ? { ...all, [id]: { ...draft, isExported: true } } : all,
        );
      save(downloadJson(id, draft.file).then(mark));
    },
  };
}
