import type { EffectiveSettings } from '../../core/settings/settings';
import type { SettingsActions } from '../settings-actions';
import { Section } from './section';
import { SettingSwitch } from './setting-switch';
import type { Save } from './use-saving';

interface GuardSwitchProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
}

/** Whether a line that may not hold asks which wording is meant. */
export function GuardSwitch({ effective, actions, save }: GuardSwitchProps) {
  const { settings, managed } = effective;

  function onChange(isOn: boolean) {
    const saving = actions.setGuard(isOn);
    save(
      saving,
      isOn
        ? 'A disputed line asks before it is copied.'
        : 'A disputed line is copied at once, as it stands.',
    );
    return saving;
  }

  return (
    <Section
      title="Disputed lines"
      intro="Ringside asks before it copies a line that public sources dispute, a customer story without a public source, or an unverified or outdated line that has a safer wording."
    >
      <SettingSwitch isOn={settings.guard} isManaged={managed.has('guard')} onChange={onChange}>
        Ask before a disputed line is copied
      </SettingSwitch>
    </Section>
  );
}
