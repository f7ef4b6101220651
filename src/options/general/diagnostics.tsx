import { useRef, useState } from 'react';
import { reportText } from '../../core/diagnostics/report';
import { escapeHtml } from '../../core/text/escape-html';
import { Button } from '../../ui/button';
import { copyToClipboard } from '../../ui/clipboard';
import { Section } from '../controls/controls';
import controls from '../controls/controls.module.css';
import { usePage } from '../state/page-context';
import * as words from './words';

/** Shows the whole diagnostics report, and copies it. */
export function Diagnostics() {
  const { data, announce } = usePage();
  const report = reportText({
    version: chrome.runtime.getManifest().version,
    chrome: chromeVersion(),
    effective: data.effective,
    confirmedNames: Object.values(data.aliases).flat().length,
    signals: data.signals,
  });
  const text = useRef<HTMLPreElement>(null);
  /** The outcome of the last copy. It's hidden once the report has changed. */
  const [result, setResult] = useState<{ readonly report: string; readonly message: string }>();

  async function copy() {
    // As HTML that looks the same, for programs that prefer to paste rich text.
    const html = `<pre>${escapeHtml(report)}</pre>`;
    const outcome = await copyToClipboard({ text: report, html });
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
