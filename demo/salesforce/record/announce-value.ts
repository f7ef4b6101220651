import type { Field } from './record';

/** How every kind of input tells its form what was entered. */
export function announceValue(input: EventTarget, field: Field | undefined, value: string): void {
  input.dispatchEvent(new CustomEvent('valuechange', { detail: { api: field?.api, value } }));
}
