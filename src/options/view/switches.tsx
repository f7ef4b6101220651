import type { EffectiveSettings, SwitchName } from '../../core/settings/settings';
import type { SettingsActions } from '../settings-actions';
import { Section } from './section';
import { SettingSwitch } from './setting-switch';
import type { Save } from './use-saving';

interface SwitchWords {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  /** What the confirmation says. */
  readonly on: string;
  readonly off: string;
}

/** In the order of the page. */
const SWITCHES: Readonly<Record<SwitchName, SwitchWords>> = {
  guard: {
    title: 'Disputed lines',
    intro:
      'Ringside asks before it copies a line that public sources dispute, a customer story without a public source, or an unverified or outdated line that has a safer wording.',
    label: 'Ask before a disputed line is copied',
    on: 'A disputed line asks before it is copied.',
    off: 'A disputed line is copied at once, as it stands.',
  },
  // WCAG 2.2, 2.1.4 asks for a way to turn single keys off.
  keys: {
    title: 'Single keys',
    intro:
      'In the panel 1 to 4 copy the answer, / and any letter begin a search, ? opens the help. Turn this off if you speak to your computer, or press keys by accident; all of it has buttons too.',
    label: 'Use single keys as commands',
    on: 'Single keys are commands.',
    off: 'Single keys do nothing in the panel.',
  },
  badge: {
    title: 'Toolbar badge',
    intro:
      'While the panel is closed, the toolbar button shows how many cards the open deal has. For that, each deal is read once as it opens.',
    label: 'Show the number of cards on the toolbar button',
    on: 'The badge appears with the next deal that you open.',
    off: 'The badge is off.',
  },
};

interface SwitchesProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
}

/** Everything that is on or off, each in a section of its own. */
export function Switches({ effective: { settings, managed }, actions, save }: SwitchesProps) {
  function change(name: SwitchName, isOn: boolean): Promise<void> {
    const saving = actions.setSwitch(name, isOn);
    save(saving, SWITCHES[name][isOn ? 'on' : 'off']);
    return saving;
  }

  return (Object.keys(SWITCHES) as SwitchName[]).map((name) => {
    const { title, intro, label } = SWITCHES[name];
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
