import { useEffect, useState } from 'react';
import { queryCrmTabs } from '../../bridge/crm-tabs';
import { clearBadge } from '../../bridge/toolbar-badge';
import type { SwitchName } from '../../core/settings/settings';
import { changeSettings } from '../../storage/settings-storage';
import { Section } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { usePage } from '../state/page-context';
import * as words from './words';

/** Shows each on-off setting in its own section. */
export function Switches() {
  return (Object.keys(words.switches) as SwitchName[]).map((name) => (
    <SettingSwitch key={name} name={name} />
  ));
}

function SettingSwitch({ name }: { readonly name: SwitchName }) {
  const { data, save } = usePage();
  const { settings, managed } = data.effective;
  const { title, intro, label, on, off } = words.switches[name];
  const isOn = settings[name];
  const isManaged = managed.has(name);
  /** The user's choice until it is saved, so that the box doesn't flip back in between. */
  const [chosen, setChosen] = useState<boolean>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the stored value is the trigger.
  useEffect(() => setChosen(undefined), [isOn]);

  function choose(next: boolean) {
    setChosen(next);
    const saving = changeSwitch(name, next);
    saving.catch(() => setChosen(undefined));
    save(saving, next ? on : off);
  }

  return (
    <Section title={title} intro={intro} isManaged={isManaged}>
      <label className={controls.switch}>
        <input
          type="checkbox"
          checked={chosen ?? isOn}
          disabled={isManaged}
          onChange={(event) => choose(event.target.checked)}
        />
        {label}
      </label>
    </Section>
  );
}

async function changeSwitch(name: SwitchName, isOn: boolean): Promise<void> {
  await changeSettings((own) => ({ ...own, [name]: isOn }));
  if (name !== 'badge' || isOn) return;
  const tabs = await queryCrmTabs();
  // Tabs can be closed in the meantime.
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : clearBadge(id))));
}
