import { useEffect, useState } from 'react';
import type { EffectiveSettings } from '../../core/settings/settings';
import type { SettingsActions } from '../settings-actions';
import styles from './badge-switch.module.css';
import { ManagedMark } from './managed-mark';
import { Section } from './section';
import type { Save } from './use-saving';

interface BadgeSwitchProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
}

/** Whether the toolbar button counts cards. */
export function BadgeSwitch({ effective, actions, save }: BadgeSwitchProps) {
  const { settings, managed } = effective;
  const isManaged = managed.has('badge');

  /** What was clicked, until it is kept: a box must not spring back under the pointer. */
  const [chosen, setChosen] = useState<boolean>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept now is shown again.
  useEffect(() => setChosen(undefined), [settings.badge]);

  function onChange(isOn: boolean) {
    setChosen(isOn);
    const saving = actions.setBadge(isOn);
    saving.catch(() => setChosen(undefined));
    save(
      saving,
      isOn ? 'The badge appears with the next deal that you open.' : 'The badge is off.',
    );
  }

  return (
    <Section
      title="Toolbar badge"
      intro="While the panel is closed, the toolbar button shows how many cards the open deal has. For that, each deal is read once as it opens."
    >
      {isManaged && <ManagedMark />}
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={chosen ?? settings.badge}
          disabled={isManaged}
          onChange={(event) => onChange(event.target.checked)}
        />
        Show the number of cards on the toolbar button
      </label>
    </Section>
  );
}
