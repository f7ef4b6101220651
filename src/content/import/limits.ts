import type { Refusal } from './result';

/** Why a file can't be read, and how to fix it. */
export type Unreadable = Pick<Refusal, 'reason' | 'what' | 'fix'>;

/** The largest text that Ringside reads, in bytes of UTF-8, without embedded images. */
export const MAX_FILE_BYTES = 2_000_000;

/** The largest file that is opened at all, in bytes: most of it has to be embedded images. */
export const MAX_RAW_BYTES = 20_000_000;

/** For a file that is larger than {@link MAX_FILE_BYTES}. */
export const TOO_LARGE: Unreadable = {
  reason: 'too-large',
  what: `The file is too large. It can have up to ${MAX_FILE_BYTES / 1_000_000} MB of text.`,
  fix: 'Move the battlecard to a file of its own, then choose that file.',
};

/** For a file that isn't text. */
export const NOT_TEXT: Unreadable = {
  reason: 'not-text',
  what: 'This isn’t a text file or a Word document.',
  fix: 'Save the battlecard as a Word document (.docx), as Markdown (.md), or as plain text, then choose that file. PDFs, images, and password-protected documents can’t be imported.',
};
