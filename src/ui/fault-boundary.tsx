import { Component, type ReactNode } from 'react';
import { Fault } from './fault';

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
