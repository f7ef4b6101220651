import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Button } from './button';
import styles from './page.module.css';
import * as words from './words';

interface FaultProps {
  readonly error: Error;
  readonly onReload: () => void;
}

/** Shown if drawing fails. */
function Fault({ error, onReload }: FaultProps) {
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{words.failed}</h1>
      <p>{words.crmUntouched}</p>
      <Button look="main" onClick={onReload}>
        {words.reload}
      </Button>
      <p>
        {words.tellAdmin}
        <code>{error.message}</code>
      </p>
    </main>
  );
}

/** Draws a page in the element with an id, once it's ready. Shows an error in its place if it can't be drawn. */
export async function drawPage(
  id: string,
  page: ReactNode | Promise<ReactNode>,
  onReload = () => location.reload(),
): Promise<void> {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no #${id}`);
  function fail(error: unknown): void {
    // biome-ignore lint/suspicious/noConsole: the page shows the message without the stack
    console.error(error);
    const fault = error instanceof Error ? error : new Error(String(error));
    root.render(<Fault error={fault} onReload={onReload} />);
  }
  const root = createRoot(element, { onUncaughtError: fail });
  try {
    root.render(<StrictMode>{await page}</StrictMode>);
  } catch (error) {
    fail(error);
  }
}

/** An error message at the bottom of the page. */
export function Notice({ message }: { readonly message: string }) {
  return (
    <p className={styles.notice} role="alert">
      {message}
    </p>
  );
}

/** The lines between the header and the page, like the ropes of a boxing ring. */
export function Ropes() {
  return <div className={styles.ropes} aria-hidden="true" />;
}
