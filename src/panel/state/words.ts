/* Notices for a failure to save. */

export const dealNotForgotten = (error: unknown) => `Ringside couldn’t forget this deal: ${error}`;
export const notSaved = (error: unknown) =>
  `The browser couldn’t save this change (${error}). It lasts only until you close the panel.`;
