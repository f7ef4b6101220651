import type { EffectiveSettings } from '../../core/settings/settings';
import type { SettingsActions } from '../settings-actions';
import { Section } from './section';
import { SettingSwitch } from './setting-switch';
import type { Save } from './use-saving';

interface BadgeSwitchProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
}

/** Whether the toolbar button counts cards. */
export function BadgeSwitch({ effective, actions, save }: BadgeSwitchProps) {
  const { settings, managed } = effective;

  function onChange(isOn: boolean) {
    const saving = actions.setBadge(isOn);
    save(
      saving,
      isOn ? 'The badge appears with the next deal that you open.' : 'The badge is off.',
    );
    return saving;
  }

  return (
    <Section
      title="Toolbar badge"
      intro="While the panel is closed, the toolbar button shows how many cards the open deal has. For that, each deal is read once as it opens."
    >
      <SettingSwitch isOn={settings.badge} isManaged={managed.has('badge')} onChange={onChange}>
        Show the number of cards on the toolbar button
      </SettingSwitch>
    </Section>
  );
}
