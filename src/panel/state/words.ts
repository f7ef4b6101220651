/* Notices for a failure to save. */

export const choiceNotSaved = (error: unknown) =>
  `The browser couldn’t save this choice, so it lasts only until you close the panel: ${error}`;
export const dealNotForgotten = (error: unknown) =>
  `The browser couldn’t forget this deal: ${error}`;
export const notSaved = (error: unknown) =>
  `The browser couldn’t save this, so it lasts only until you close the panel: ${error}`;
