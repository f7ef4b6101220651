import { useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { Section } from '../controls/controls';
import controls from '../controls/controls.module.css';
import type { SettingsActions } from '../state/settings-actions';
import * as words from './words';

interface DiagnosticsProps {
  readonly report: string;
  readonly actions: SettingsActions;
  readonly announce: (message: string) => void;
}

/** Shows the whole diagnostics report, and copies it. */
export function Diagnostics({ report, actions, announce }: DiagnosticsProps) {
  const text = useRef<HTMLPreElement>(null);
  /** The outcome of the last copy. It's hidden once the report has changed. */
  const [result, setResult] = useState<{ readonly report: string; readonly message: string }>();

  async function copy() {
    const outcome = await actions.copy(report);
    if (outcome === 'refused' && text.current) getSelection()?.selectAllChildren(text.current);
    const { copied, copyBlocked } = words.diagnostics;
    const message = outcome === 'copied' ? copied : copyBlocked;
    setResult({ report, message });
    announce(message);
  }

  return (
    <Section title={words.diagnostics.title} intro={words.diagnostics.intro}>
      <pre ref={text} className={controls.file}>
        {report}
      </pre>
      <div className={controls.actions}>
        <Button onClick={() => void copy()}>{words.diagnostics.copy}</Button>
        {result?.report === report && <p aria-hidden="true">{result.message}</p>}
      </div>
    </Section>
  );
}

/** Returns Chrome's major version, such as "156", or "unknown" if the user agent doesn't contain it. */
export function chromeVersion(agent: string = navigator.userAgent): string {
  return /Chrom(?:e|ium)\/(\d+)/.exec(agent)?.[1] ?? 'unknown';
}
