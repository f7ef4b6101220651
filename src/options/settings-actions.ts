import type { Vendor } from '../core/deal/record';
import type { CopyOutcome } from '../panel/view/panel-props';
import type { PageFields } from './state/open-deals';

/** What can be done on the settings page. Each rejects where the browser refuses. */
export interface SettingsActions {
  readonly setFields: (vendor: Vendor, names: readonly string[]) => Promise<void>;
  readonly setIgnored: (values: readonly string[]) => Promise<void>;
  readonly setBadge: (isOn: boolean) => Promise<void>;
  readonly setGuard: (isOn: boolean) => Promise<void>;
  readonly setKeys: (isOn: boolean) => Promise<void>;
  readonly forgetName: (org: string, value: string) => Promise<void>;
  readonly lookAtOpenDeals: () => Promise<readonly PageFields[]>;
  readonly copy: (text: string) => Promise<CopyOutcome>;
}
