/** What is wrong in a JSON file, by the error codes of jsonc-parser. */
const jsonErrors: Readonly<Record<string, string>> = {
  InvalidSymbol: 'there’s an unexpected word (text needs quotation marks)',
  InvalidNumberFormat: 'a number is malformed',
  PropertyNameExpected: 'a quoted key is missing, or there’s an extra comma',
  ValueExpected: 'a value is missing, or there’s an extra comma',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'there’s text after the end of the card; check for an extra bracket',
  InvalidCommentToken: 'it contains a comment, which JSON doesn’t allow',
  UnexpectedEndOfString: 'a closing quotation mark is missing, or there’s a line break in the text',
  InvalidEscapeCharacter:
    'there’s a backslash that doesn’t belong there (for a backslash, write \\\\)',
  InvalidCharacter: 'the text contains a character that isn’t allowed, such as a tab',
};

export const invalidJson = (code: string) =>
  `The file isn’t valid JSON: ${jsonErrors[code] ?? 'it can’t be read past this point'}.`;
export const fixJson =
  'Fix the file in a text editor, at this line or just above it. Then choose it again.';

export const line = (number: number) => `Line ${number}`;
export const lineAndLocation = (number: number, location: string) =>
  `${location} (line ${number} of the file)`;

/** The message of an error that only a bug in the importer can cause. */
export const invalidImport = (location: string | undefined, what: string | undefined) =>
  `Something went wrong in Ringside while importing this file (${location}: ${what}). Send the file to your Ringside admin.`;
