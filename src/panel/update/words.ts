/* An update is ready: new cards, a new version of Ringside, or both. */

export const whatHappens =
  'Ringside will close to load it. Open it again from the toolbar, then reload the deal’s page.';
export const load = 'Close and load';
export const postpone = 'Not now';
export const closeOthers =
  'Ringside is also open in another window or tab, such as its settings. Close it there first, so you don’t lose anything you’ve typed.';
