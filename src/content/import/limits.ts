/** The largest text that Ringside reads, in bytes of UTF-8, without embedded images. */
export const MAX_FILE_BYTES = 2_000_000;

/** The largest file that is opened at all, in bytes: most of it has to be embedded images. */
export const MAX_RAW_BYTES = 20_000_000;

/** What the user reads when a file is larger than {@link MAX_FILE_BYTES}, and how to fix it. */
export const TOO_LARGE = {
  what: `The file is larger than ${MAX_FILE_BYTES / 1_000_000} MB.`,
  fix: 'Move the battlecard to a file of its own, then choose that file.',
} as const;

/** What the user reads when a file isn't text, and how to fix it. */
export const NOT_TEXT = {
  what: 'This isn’t plain text. It may be a document or image with the wrong extension.',
  fix: 'Export the document again as Markdown or plain text. If asked for an encoding, choose UTF-8.',
} as const;
