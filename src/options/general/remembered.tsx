import { useId, useState } from 'react';
import { RETENTIONS } from '../../core/settings/retention';
import type { EffectiveSettings } from '../../core/settings/settings';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ManagedMark, Section } from '../controls/controls';
import type { Save } from '../controls/use-saving';
import type { SettingsActions } from '../state/settings-actions';
import styles from './general.module.css';
import { useChosen } from './use-chosen';
import * as words from './words';

interface RememberedProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
}

/** A step that waits for the user's confirmation. */
interface Question {
  readonly title: string;
  readonly means: string;
  readonly confirm: string;
  readonly answer: (isConfirmed: boolean) => void;
}

/** Sets how long deals are remembered, and removes everything that is stored. */
export function Remembered({ effective, actions, save }: RememberedProps) {
  const id = useId();
  const { settings, managed } = effective;
  const isManaged = managed.has('retention');
  const { chosen, choose, undo } = useChosen(settings.retention);
  const [question, ask] = useState<Question>();
  // A policy can set a number that the page doesn't offer.
  const offered = [...new Set([...RETENTIONS, settings.retention])].sort((a, b) => a - b);

  function saveRetention(months: number) {
    const saving = actions.setRetention(months);
    saving.catch(undo);
    save(saving, words.retentionSaved(months));
  }

  async function changeRetention(months: number) {
    choose(months);
    const count = await actions.countUnseen(months);
    if (count === 0) return saveRetention(months);
    ask({
      title: words.forgetUnseen(count),
      means: words.forgetUnseenMeans(count, months),
      confirm: words.forget,
      answer: (isConfirmed) => (isConfirmed ? saveRetention(months) : undo()),
    });
  }

  function askAboutEverything() {
    ask({
      title: words.everythingTitle,
      means: words.everythingMeans,
      confirm: words.forgetEverything,
      answer: (isConfirmed) => {
        if (isConfirmed) save(actions.forgetEverything(), words.everythingForgotten);
      },
    });
  }

  return (
    <Section title={words.remembered.title} intro={words.remembered.intro}>
      <div className={styles.values}>
        <label htmlFor={id}>{words.remembered.label}</label>
        {isManaged && <ManagedMark />}
        <select
          id={id}
          className={styles.select}
          value={chosen}
          disabled={isManaged}
          onChange={(event) => void changeRetention(Number(event.target.value))}
        >
          {offered.map((months) => (
            <option key={months} value={months}>
              {words.months(months)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.forget}>
        <Button onClick={askAboutEverything}>{words.forgetEverything}</Button>
      </div>
      {question && (
        <ConfirmDialog
          title={question.title}
          confirm={question.confirm}
          cancel={words.cancel}
          onClose={(isConfirmed) => {
            ask(undefined);
            question.answer(isConfirmed);
          }}
        >
          <p>{question.means}</p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
