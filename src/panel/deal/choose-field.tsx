import type { ReactNode } from 'react';
import type { Vendor } from '../../core/deal/record';
import { usePanelContext } from './panel-context';

interface ChooseFieldProps {
  readonly vendor: Vendor;
  /** Leads to the setting. */
  readonly children: ReactNode;
}

/** Offers to choose the competitor field in the settings; where a policy sets it, says so instead. */
export function ChooseField({ vendor, children }: ChooseFieldProps) {
  const { managed } = usePanelContext();
  return managed?.has(`fields.${vendor}`) ? <p>Your Ringside admin set the field.</p> : children;
}
