import { useEffect, useMemo, useRef, useState } from 'react';
import { firstWords } from '../../card-view/line/text';
import type { Finding } from '../../content/recheck';
import { isExpired, type RecheckOwner, recheckList } from '../../content/recheck-list';
import type { ReviewItem } from '../../content/review-list';
import type { Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import { today } from '../../core/card/line';
import { joinCards } from '../../storage/custom-cards/join-cards';
import type { CustomCards } from '../../storage/custom-cards/load-custom-cards';
import type { Save } from '../controls/use-saving';
import type { CardVersion, SettingsActions } from '../state/settings-actions';
import * as words from './words';

export interface RecheckProps {
  readonly customCards: CustomCards;
  readonly actions: SettingsActions;
  readonly save: Save;
  readonly announce: (message: string) => void;
}

/** A bundled card with findings that only this page has. */
export interface Draft extends CardVersion {
  /** How many findings. */
  readonly count: number;
  readonly isExported: boolean;
}

type Drafts = ReadonlyMap<string, Draft>;

interface LastStep {
  /** What was done. */
  readonly result: string;
  readonly undo: () => Promise<void>;
}

/**
 * Provides what needs a re-check, and one step for each finding. A finding on a custom card is saved at once.
 * Bundled cards can't be changed, so findings on them collect in drafts for an export.
 */
export function useRechecks(props: RecheckProps & { readonly bundled: readonly Card[] }) {
  const { customCards, bundled, actions, save, announce } = props;
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [last, setLast] = useState<LastStep>();
  const isBusy = useRef(false);
  const day = today();
  const owners = useMemo<readonly RecheckOwner[]>(() => {
    const own = customCards.ready.map(({ card }) => card);
    const all = bundled.map((card) => drafts.get(card.id)?.card ?? card);
    return recheckList(joinCards(all, own).cards, day);
  }, [customCards, bundled, drafts, day]);

  const isLosable = [...drafts.values()].some(({ isExported }) => !isExported);
  useEffect(() => {
    if (!isLosable) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isLosable]);

  function setDraft(id: string, draft: Draft | undefined) {
    setDrafts((all) => {
      const next = new Map(all);
      if (draft === undefined) next.delete(id);
      else next.set(id, draft);
      return next;
    });
  }

  async function saveCustom(version: CardVersion) {
    const outcome = await actions.saveCards([{ savedOn: day, ...version }]);
    if (outcome === 'full') throw new Error(words.noRoom);
  }

  /** Runs one step at a time, because each builds on the one before. */
  async function run(step: () => Promise<string>) {
    if (isBusy.current) return;
    isBusy.current = true;
    await step().then(announce, (error: unknown) => save(Promise.reject(error), ''));
    isBusy.current = false;
  }

  async function take(item: ReviewItem, found: Finding): Promise<string> {
    const { card, placed } = item;
    const draft = drafts.get(card.id);
    const isNotice = isExpired(item, day);
    const lines = isNotice ? placed.group.lines : [placed.line];
    const what = {
      lines: lines.map(({ id }) => id),
      ...(isNotice && { notice: placed.group.id }),
    };
    const { before, after } = await actions.recheck(card, draft, what, found);
    const text = isNotice ? (placed.group.heading ?? '') : plainText(placed.line.text);
    const result = words.results[found.kind](firstWords(text));
    if (card.isOwn) {
      await saveCustom(after);
      setLast({ result, undo: async () => before && saveCustom(before) });
    } else {
      setDraft(card.id, { ...after, count: (draft?.count ?? 0) + 1, isExported: false });
      setLast({ result, undo: async () => setDraft(card.id, draft) });
    }
    return result;
  }

  return {
    owners,
    drafts,
    /** What was done last, until it's undone. */
    result: last?.result,
    recheck: (item: ReviewItem, found: Finding) => run(() => take(item, found)),
    undo: () =>
      run(async () => {
        await last?.undo();
        setLast(undefined);
        return words.undone;
      }),
    exportDraft(draft: Draft) {
      void actions.exportCard(draft.card.id, draft.file);
      setDraft(draft.card.id, { ...draft, isExported: true });
    },
  };
}
