import type { Field } from './record';

/** Tells the form what was entered in an input. */
export function announceValue(input: EventTarget, field: Field | undefined, value: string): void {
  input.dispatchEvent(new CustomEvent('valuechange', { detail: { api: field?.api, value } }));
}
