import { MAX_NAME, MAX_NAMES, tidyNames } from './settings';

/** The result of adding a name to a list. */
export type Addition =
  | { readonly kind: 'added'; readonly names: readonly string[] }
  | { readonly kind: 'refused'; readonly because: 'blank' | 'present' | 'full' };

/**
 * Returns an ordered list with one more name.
 *
 * @param place `first` for a field picked from a page, `last` for one that was typed.
 */
export function addName(
  names: readonly string[],
  written: string,
  place: 'first' | 'last',
): Addition {
  const name = written.trim().slice(0, MAX_NAME);
  if (name === '') return { kind: 'refused', because: 'blank' };
  if (names.includes(name)) return { kind: 'refused', because: 'present' };
  if (names.length >= MAX_NAMES) return { kind: 'refused', because: 'full' };
  return { kind: 'added', names: place === 'first' ? [name, ...names] : [...names, name] };
}

export function removeName(names: readonly string[], name: string): readonly string[] {
  return names.filter((each) => each !== name);
}

/** Returns a list with a name moved up or down, or the same list if it can't move further. */
export function moveName(names: readonly string[], name: string, by: -1 | 1): readonly string[] {
  const from = names.indexOf(name);
  const to = from + by;
  if (from < 0 || to < 0 || to >= names.length) return names;
  const moved = names.filter((each) => each !== name);
  moved.splice(to, 0, name);
  return moved;
}

/** Returns the names in a text with one name per line, ignoring blank lines. */
export function namesInLines(text: string): readonly string[] {
  return tidyNames(text.split(/\r?\n/));
}
