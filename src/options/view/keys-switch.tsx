import type { EffectiveSettings } from '../../core/settings/settings';
import type { SettingsActions } from '../settings-actions';
import { Section } from './section';
import { SettingSwitch } from './setting-switch';
import type { Save } from './use-saving';

interface KeysSwitchProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
}

/** Whether single keys are commands: WCAG 2.2, 2.1.4 asks for a way to turn them off. */
export function KeysSwitch({ effective, actions, save }: KeysSwitchProps) {
  const { settings, managed } = effective;

  function onChange(isOn: boolean) {
    const saving = actions.setKeys(isOn);
    save(saving, isOn ? 'Single keys are commands.' : 'Single keys do nothing in the panel.');
    return saving;
  }

  return (
    <Section
      title="Single keys"
      intro="In the panel 1 to 4 copy the answer, / and any letter begin a search, ? opens the help. Turn this off if you speak to your computer, or press keys by accident; all of it has buttons too."
    >
      <SettingSwitch isOn={settings.keys} isManaged={managed.has('keys')} onChange={onChange}>
        Use single keys as commands
      </SettingSwitch>
    </Section>
  );
}
