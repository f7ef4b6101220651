import { useRef, useState } from 'react';
import { Button } from '../../ui/button';
import type { SettingsActions } from '../settings-actions';
import styles from './diagnostics.module.css';
import { Section } from './section';

interface DiagnosticsProps {
  readonly report: string;
  readonly actions: SettingsActions;
  readonly announce: (words: string) => void;
}

const REFUSED = 'The browser refused. The report is selected: press Ctrl+C (⌘C on a Mac).';

/** The report to pass on, in full sight before it is copied. */
export function Diagnostics({ report, actions, announce }: DiagnosticsProps) {
  const text = useRef<HTMLPreElement>(null);
  /** How the last copy of this very report ended. */
  const [said, setSaid] = useState<{ readonly report: string; readonly words: string }>();

  async function copy() {
    const outcome = await actions.copy(report);
    if (outcome === 'refused' && text.current) getSelection()?.selectAllChildren(text.current);
    const words = outcome === 'copied' ? 'Copied.' : REFUSED;
    setSaid({ report, words });
    announce(words);
  }

  return (
    <Section
      title="Diagnostics"
      intro="For whoever gave you Ringside, when it misses a field that is there. It holds what you see here and nothing else: no deal, no name, no value."
    >
      <pre ref={text} className={styles.report}>
        {report}
      </pre>
      <div className={styles.copy}>
        <Button onClick={() => void copy()}>Copy diagnostics</Button>
        {said?.report === report && <p aria-hidden="true">{said.words}</p>}
      </div>
    </Section>
  );
}
