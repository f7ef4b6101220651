/** How a copy ended: on the clipboard, or blocked by the browser both ways. */
export type CopyOutcome = 'copied' | 'refused';

/** The same text in the two formats that other programs paste. */
interface PlainAndRich {
  readonly text: string;
  readonly html: string;
}

/** A picture to copy in place of the text. */
export interface Picture {
  /** A PNG. */
  readonly picture?: Promise<Blob>;
}

/** Copies both formats with the deprecated command, which works even if the panel doesn't have the focus. */
function copyByCommand({ text, html }: PlainAndRich): boolean {
  function onCopy(event: ClipboardEvent): void {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  }
  document.addEventListener('copy', onCopy);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}

/**
 * Copies a clip to the clipboard as plain and as rich text, or as a picture.
 *
 * @returns `refused` if both ways failed. Doesn't throw.
 */
export async function copyToClipboard(clip: PlainAndRich & Picture): Promise<CopyOutcome> {
  try {
    const formats = clip.picture
      ? { 'image/png': clip.picture }
      : { 'text/plain': clip.text, 'text/html': clip.html };
    await navigator.clipboard.write([new ClipboardItem(formats)]);
    return 'copied';
  } catch {
    // The panel doesn't have the focus, or a policy blocks it.
    return !clip.picture && copyByCommand(clip) ? 'copied' : 'refused';
  }
}
