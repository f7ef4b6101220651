export const managed = 'Managed by your organization';
export const saved = (result: string) => `Saved. ${result}`;
export const notSaved = (error: unknown) => `Couldn’t save this change: ${error}`;
