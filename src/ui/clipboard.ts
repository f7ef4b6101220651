/** How a copy ended: on the clipboard, or refused by the browser in every way we know. */
export type CopyOutcome = 'copied' | 'refused';

/** The same text in the two forms that other programs paste. */
interface PlainAndRich {
  readonly text: string;
  readonly html: string;
}

/** The old way, which still works where the panel has no focus; it carries both forms too. */
function copyByCommand({ text, html }: PlainAndRich, page: Document): boolean {
  const holder = page.createElement('textarea');
  holder.value = text;
  holder.setAttribute('aria-hidden', 'true');
  holder.className = 'copy-holder';
  const carry = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  const focused = page.activeElement;
  // Behind an open dialog nothing else can be selected.
  (page.querySelector('dialog[open]') ?? page.body).append(holder);
  page.addEventListener('copy', carry);
  try {
    holder.select();
    return page.execCommand('copy');
  } finally {
    page.removeEventListener('copy', carry);
    holder.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/**
 * Puts a clip on the clipboard as plain and as rich text.
 *
 * @param clipboard The browser's; refuses without focus or by policy.
 * @returns `refused` when no way was open. Never throws for a refusal.
 */
export async function copyToClipboard(
  clip: PlainAndRich,
  clipboard: Clipboard = navigator.clipboard,
  page: Document = document,
): Promise<CopyOutcome> {
  try {
    const forms = { 'text/plain': clip.text, 'text/html': clip.html };
    await clipboard.write([new ClipboardItem(forms)]);
    return 'copied';
  } catch {
    return copyByCommand(clip, page) ? 'copied' : 'refused';
  }
}
