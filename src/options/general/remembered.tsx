import type { ChangeEvent } from 'react';
import { BROWSED } from '../../core/screen/memory';
import { RETENTIONS } from '../../core/settings/retention';
import { findUnseenDeals } from '../../storage/deal-memories';
import { forgetEverything, removeUnseenDeals } from '../../storage/forget';
import { changeSettings } from '../../storage/settings-storage';
import { Button } from '../../ui/button';
import { useConfirmation } from '../../ui/confirm-dialog';
import { Labeled } from '../../ui/field';
import { Section } from '../controls/controls';
import { usePage } from '../state/page-context';
import * as words from './words';

async function setRetention(retention: number): Promise<void> {
  await changeSettings((own) => ({ ...own, retention }));
  await removeUnseenDeals();
}

/** Sets how long deals are remembered, and removes everything that is stored. */
export function Remembered() {
  const { data, save } = usePage();
  const { settings, managed } = data.effective;
  const { retention } = settings;
  const isManaged = managed.has('retention');
  const { ask, dialog } = useConfirmation();
  // A policy can set a number that the page doesn't offer.
  const offered = [...new Set([...RETENTIONS, retention])].sort((a, b) => a - b);

  async function changeRetention({ target }: ChangeEvent<HTMLSelectElement>) {
    const months = Number(target.value);
    const unseen = await findUnseenDeals(months);
    const count = unseen.filter((key) => key !== BROWSED).length;
    if (count > 0 && !(await ask(words.forgetUnseen(count, months)))) return;
    save(setRetention(months), words.retentionSaved(months));
  }

  async function forget() {
    if (!(await ask(words.everythingQuestion))) return;
    save(forgetEverything(), words.everythingForgotten);
  }

  return (
    <Section title={words.remembered.title} intro={words.remembered.intro} isManaged={isManaged}>
      <Labeled label={words.remembered.label}>
        {(given) => (
          <select
            {...given}
            value={retention}
            disabled={isManaged}
            onChange={(event) => void changeRetention(event)}
          >
            {offered.map((months) => (
              <option key={months} value={months}>
                {words.months(months)}
              </option>
            ))}
          </select>
        )}
      </Labeled>
      <Button onClick={() => void forget()}>{words.forgetEverything}</Button>
      {dialog}
    </Section>
  );
}
