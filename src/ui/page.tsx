import { Component, type ReactNode } from 'react';
import { Button } from './button';
import styles from './page.module.css';
import * as words from './words';

interface FaultProps {
  readonly error: Error;
  readonly onReload: () => void;
}

/** Shown if drawing fails. */
export function Fault({ error, onReload }: FaultProps) {
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

interface FaultBoundaryProps {
  readonly onReload: () => void;
  readonly children: ReactNode;
}

/** Shows an error in place of a page that can't be drawn. */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    const { onReload, children } = this.props;
    return error === undefined ? children : <Fault error={error} onReload={onReload} />;
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
