export const heading = 'Settings';
export const whereSaved = 'Changes are saved right away, in this browser only.';
export const someManaged = 'Settings managed by your organization can’t be changed here.';
export const managed = 'Managed by your organization';

export const saved = (result: string) => `Saved. ${result}`;
export const notSaved = (error: unknown) => `Couldn’t save this change: ${error}`;
export const notRead = (error: unknown) => `Couldn’t read the settings: ${error}`;
