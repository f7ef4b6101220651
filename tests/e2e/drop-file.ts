import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright';

/** Drops a local file on a page. */
export async function dropFile(page: Page, path: string): Promise<void> {
  const file = { name: basename(path), bytes: readFileSync(path, 'base64') };
  const data = await page.evaluateHandle(({ name, bytes }) => {
    const transfer = new DataTransfer();
    transfer.items.add(
      new File([Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0))], name),
    );
    return transfer;
  }, file);
  const main = page.getByRole('main');
  await main.dispatchEvent('dragover', { dataTransfer: data });
  await main.dispatchEvent('drop', { dataTransfer: data });
}
