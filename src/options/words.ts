export const heading = 'Settings';
export const whereSaved = 'Changes are saved right away, in this browser only.';
export const someManaged = 'Settings managed by your organization can’t be changed here.';
export const notRead = (error: unknown) =>
  `Couldn’t read the settings: ${error}. Reload this page.`;
