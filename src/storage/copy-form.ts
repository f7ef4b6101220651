import { type CopyForm, parseForm } from '../core/copy/form';

/** The key in `storage.local`. */
const KEY = 'copy-form';

/** The form that was used last, in whichever window. Rejects where the browser cannot read its storage. */
export async function loadForm(): Promise<CopyForm | undefined> {
  const { [KEY]: stored } = await chrome.storage.local.get(KEY);
  return parseForm(stored);
}

/** Rejects where the browser cannot keep it. */
export async function saveForm(form: CopyForm): Promise<void> {
  await chrome.storage.local.set({ [KEY]: form });
}

/** Calls back when a form was chosen, in this window or any other. */
export function onFormChanged(changed: (form: CopyForm) => void): void {
  chrome.storage.local.onChanged.addListener(({ [KEY]: change }) => {
    const form = parseForm(change?.newValue);
    if (form !== undefined) changed(form);
  });
}
