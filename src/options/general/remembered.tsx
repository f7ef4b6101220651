import type { ChangeEvent } from 'react';
import { RETENTIONS } from '../../core/settings/retention';
import type { EffectiveSettings } from '../../core/settings/settings';
import { Button } from '../../ui/button';
import { useConfirmation } from '../../ui/confirm-dialog';
import { Labeled } from '../../ui/field';
import { ManagedMark, Section } from '../controls/controls';
import type { Save } from '../controls/use-saving';
import type { SettingsActions } from '../state/settings-actions';
import * as words from './words';

interface RememberedProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
}

/** Sets how long deals are remembered, and removes everything that is stored. */
export function Remembered({ effective, actions, save }: RememberedProps) {
  const { retention } = effective.settings;
  const isManaged = effective.managed.has('retention');
  const { ask, dialog } = useConfirmation();
  // A policy can set a number that the page doesn't offer.
  const offered = [...new Set([...RETENTIONS, retention])].sort((a, b) => a - b);

  async function changeRetention({ target }: ChangeEvent<HTMLSelectElement>) {
    const months = Number(target.value);
    const count = await actions.countUnseen(months);
    if (count > 0 && !(await ask(words.forgetUnseen(count, months)))) return;
    save(actions.setRetention(months), words.retentionSaved(months));
  }

  async function forgetEverything() {
    if (!(await ask(words.everythingQuestion))) return;
    save(actions.forgetEverything(), words.everythingForgotten);
  }

  return (
    <Section title={words.remembered.title} intro={words.remembered.intro}>
      {isManaged && <ManagedMark />}
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
      <Button onClick={() => void forgetEverything()}>{words.forgetEverything}</Button>
      {dialog}
    </Section>
  );
}
