import { type ReactNode, useEffect, useState } from 'react';
import { ManagedMark } from './managed-mark';
import styles from './setting-switch.module.css';

interface SettingSwitchProps {
  readonly isOn: boolean;
  /** An admin's policy holds. */
  readonly isManaged: boolean;
  /** Keeps the change; rejects where the browser cannot. */
  readonly onChange: (isOn: boolean) => Promise<void>;
  readonly children: ReactNode;
}

/** Something that is on or off. */
export function SettingSwitch({ isOn, isManaged, onChange, children }: SettingSwitchProps) {
  /** What was clicked, until it is kept: a box must not spring back under the pointer. */
  const [chosen, setChosen] = useState<boolean>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept now is shown again.
  useEffect(() => setChosen(undefined), [isOn]);

  function choose(next: boolean) {
    setChosen(next);
    onChange(next).catch(() => setChosen(undefined));
  }

  return (
    <>
      {isManaged && <ManagedMark />}
      <label className={styles.switch}>
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
