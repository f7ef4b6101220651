const isMac = navigator.platform.startsWith('Mac');

/** As the keyboard names them: copies the other wording of a result. */
export const OTHER_KEYS = isMac ? '⌥ ↵' : 'Alt ↵';

/** Leads to a result on its card. */
export const GO_KEYS = isMac ? '⌘ ↵' : 'Ctrl ↵';
