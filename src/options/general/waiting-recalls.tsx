import { cards as bundled } from 'virtual:ringside-content';
import { ExternalLink } from 'lucide-react';
import { useMemo } from 'react';
import { newTab } from '../../card-view/line/words';
import type { Card } from '../../core/card/card';
import { today } from '../../core/card/line';
import { orgKey, type RecordRef } from '../../core/deal/record';
import { recordLink, recordOfKey } from '../../core/deal/record-link';
import { recallsOf } from '../../core/recall/recall';
import { joinCards } from '../../storage/custom-cards/join-cards';
import { cardsToDraw } from '../../storage/custom-cards/load-custom-cards';
import type { DealMemories } from '../../storage/deal-memories';
import { Section } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { usePage } from '../state/page-context';
import { orgName } from './confirmed-names';
import * as words from './words';

/** Lists the deals on which lines were copied that have changed. Hidden if there are none. */
export default function WaitingRecalls() {
  const { memories, customCards } = usePage().data;
  const rows = useMemo(
    () => waitingIn(memories, joinCards(bundled, cardsToDraw(customCards)).cards),
    [memories, customCards],
  );
  if (rows.length === 0) return null;
  return (
    <Section title={words.waitingRecalls.title} intro={words.waitingRecalls.intro}>
      <ul className={controls.list}>
        {rows.map(({ record, count }) => (
          <li key={recordLink(record)} className={controls.row}>
            <p>
              <a href={recordLink(record)} target="_blank" rel="noreferrer">
                {nameOf(record)} <ExternalLink size={12} role="img" aria-label={newTab} />
              </a>
              : {words.copiedLines(count)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Returns the deals with recalls and how many each has, by CRM. */
function waitingIn(memories: DealMemories, cards: readonly Card[]) {
  const byId = new Map(cards.map((card) => [card.id, card]));
  return Object.keys(memories)
    .sort()
    .flatMap((key) => {
      const record = recordOfKey(key);
      const count = recallsOf(memories[key]?.wordings, byId, today()).length;
      return record && count > 0 ? [{ record, count }] : [];
    });
}

/** Returns what a deal is called without its name, which is the customer's. */
function nameOf(record: RecordRef): string {
  const id = record.id.replace(/^.*\//, '');
  return words.recordIn[record.vendor](id, orgName(orgKey(record)));
}
