import { type ReactNode, useEffect, useState } from 'react';
import type { EffectiveSettings, SwitchName } from '../../core/settings/settings';
import { ManagedMark, Section } from '../controls/controls';
import controls from '../controls/controls.module.css';
import type { Save } from '../controls/use-saving';
import type { SettingsActions } from '../state/settings-actions';
import * as words from './words';

interface SwitchesProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
}

/** Shows each on-off setting in its own section. */
export function Switches({ effective: { settings, managed }, actions, save }: SwitchesProps) {
  function change(name: SwitchName, isOn: boolean): Promise<void> {
    const saving = actions.setSwitch(name, isOn);
    save(saving, words.switches[name][isOn ? 'on' : 'off']);
    return saving;
  }

  return (Object.keys(words.switches) as SwitchName[]).map((name) => {
    const { title, intro, label } = words.switches[name];
    return (
      <Section key={name} title={title} intro={intro}>
        <SettingSwitch
          isOn={settings[name]}
          isManaged={managed.has(name)}
          onChange={(isOn) => change(name, isOn)}
        >
          {label}
        </SettingSwitch>
      </Section>
    );
  });
}

interface SettingSwitchProps {
  readonly isOn: boolean;
  /** Set by an admin's policy. */
  readonly isManaged: boolean;
  /** Saves the change. Rejects if the browser can't. */
  readonly onChange: (isOn: boolean) => Promise<void>;
  readonly children: ReactNode;
}

function SettingSwitch({ isOn, isManaged, onChange, children }: SettingSwitchProps) {
  /** The user's choice until it is saved, so that the box doesn't flip back in between. */
  const [chosen, setChosen] = useState<boolean>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the stored value is the trigger.
  useEffect(() => setChosen(undefined), [isOn]);

  function choose(next: boolean) {
    setChosen(next);
    onChange(next).catch(() => setChosen(undefined));
  }

  return (
    <>
      {isManaged && <ManagedMark />}
      <label className={controls.switch}>
        <input
          type="checkbox"
          checked={chosen ?? isOn}
          disabled={isManaged}
          onChange={(event) => choose(event.target.checked)}
        />
        {children}
      </label>
    </>
  );
}
