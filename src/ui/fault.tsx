import { Component, type ReactNode } from 'react';
import { Button } from './button';
import styles from './page.module.css';

interface FaultProps {
  readonly error: Error;
  readonly onReload: () => void;
}

/** The panel could not be drawn: what that means, and the way out. */
export function Fault({ error, onReload }: FaultProps) {
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>Ringside ran into a fault of its own</h1>
      <p>Nothing in your CRM was touched.</p>
      <Button look="main" onClick={onReload}>
        Load the panel again
      </Button>
      <p>
        If it comes back, pass this on to whoever gave you Ringside: <code>{error.message}</code>
      </p>
    </main>
  );
}

interface FaultBoundaryProps {
  readonly onReload: () => void;
  readonly children: ReactNode;
}

/** Stands around the panel, so that a fault in drawing never leaves it blank. */
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
