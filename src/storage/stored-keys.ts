/**
 * Every key in `storage.local`; one that ends with a slash is the beginning of many. The table in README.md must
 * list the same ones.
 */
export const STORED_KEYS = {
  deals: 'deal/',
  confirmedNames: 'alias/',
  customCards: 'card/',
  seenCards: 'seen/',
  settings: 'settings',
  policy: 'policy',
  copyForm: 'copy-form',
  diagnostics: 'diagnostics',
} as const;
