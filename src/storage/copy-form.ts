import { type CopyForm, parseForm } from '../core/copy/form';
import { STORED_KEYS } from './stored-keys';

const KEY = STORED_KEYS.copyForm;

/** Returns the form used last, in any window. Rejects if the browser can't read its storage. */
export async function loadForm(): Promise<CopyForm | undefined> {
  const { [KEY]: stored } = await chrome.storage.local.get(KEY);
  return parseForm(stored);
}

/** Saves the form. Rejects if the browser can't store it. */
export async function saveForm(form: CopyForm): Promise<void> {
  await chrome.storage.local.set({ [KEY]: form });
}
