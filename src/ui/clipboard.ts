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
function copyByCommand({ text, html }: PlainAndRich, page: Document): boolean {
  const holder = page.createElement('textarea');
  holder.value = text;
  holder.setAttribute('aria-hidden', 'true');
  holder.className = 'copy-holder';
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  const focused = page.activeElement;
  // Everything outside an open dialog is inert and can't be selected.
  (page.querySelector('dialog[open]') ?? page.body).append(holder);
  page.addEventListener('copy', onCopy);
  try {
    holder.select();
    return page.execCommand('copy');
  } finally {
    page.removeEventListener('copy', onCopy);
    holder.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/**
 * Copies a clip to the clipboard as plain and as rich text, or as a picture.
 *
 * @param clipboard Rejects if the panel doesn't have the focus or a policy blocks it.
 * @returns `refused` if both ways failed. Doesn't throw.
 */
export async function copyToClipboard(
  clip: PlainAndRich & Picture,
  clipboard: Clipboard = navigator.clipboard,
  page: Document = document,
): Promise<CopyOutcome> {
  try {
    const formats = clip.picture
      ? { 'image/png': clip.picture }
      : { 'text/plain': clip.text, 'text/html': clip.html };
    await clipboard.write([new ClipboardItem(formats)]);
    return 'copied';
  } catch {
    return !clip.picture && copyByCommand(clip, page) ? 'copied' : 'refused';
  }
}
