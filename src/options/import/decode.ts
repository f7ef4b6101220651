const BYTE_ORDER_MARKS: Readonly<Record<string, readonly number[]>> = {
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

function encodingOf(bytes: Uint8Array): string {
  const marks = Object.entries(BYTE_ORDER_MARKS);
  const found = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? 'utf-8';
}

/** The text of a file, without its byte order mark; nothing where it is none, as with a PDF. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
