/** What the panel couldn't read when it opened, and what it does without it. */
export const notRead = {
  memories: (error: unknown) => `Couldn’t read your choices on earlier deals: ${error}`,
  aliases: (error: unknown) =>
    `Couldn’t read the names you confirmed (${error}). Ringside isn’t using them for now.`,
  settings: (error: unknown) =>
    `Couldn’t read the settings (${error}). Ringside is using its defaults.`,
  customCards: (error: unknown) => `Couldn’t read your custom cards (${error}). They aren’t shown.`,
  form: (error: unknown) => `Couldn’t read your “Copy as” choice: ${error}`,
} as const;

/** The panel couldn't read what has changed since it opened. */
export const notUpdated = (error: unknown) =>
  `Couldn’t read the latest changes (${error}). Close and reopen the panel.`;
