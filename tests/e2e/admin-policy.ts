import type { RunningBrowser } from '../../tools/chromium/launch';

/** Chrome's codes for a mandatory policy of this machine, which users can't override. */
const MANDATORY = { source: 5, scope: 1, level: 1 } as const;

/**
 * Sets Ringside's policy on Chrome's policy test page. It lasts until it's reverted or the browser closes, and
 * affects nothing else.
 *
 * @returns A function that reverts it.
 */
export async function setPolicy(
  { context, extensionId }: RunningBrowser,
  policy: Readonly<Record<string, unknown>>,
): Promise<() => Promise<void>> {
  const page = await context.newPage();
  await page.goto('chrome://policy/test');
  const rows = Object.entries(policy).map(([name, value]) => ({
    namespace: extensionId,
    name,
    value,
    ...MANDATORY,
  }));
  // The page can import policies only after it has loaded the extension's schema.
  await page.locator('policy-test-row .namespace option').nth(1).waitFor({ state: 'attached' });
  await page.locator('#import-policies-file-input').setInputFiles({
    name: 'policy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(rows)),
  });
  await page
    .locator('policy-test-row')
    .nth(rows.length - 1)
    .waitFor();
  await page.locator('#apply-policies').click();
  const revert = page.locator('#revert-applied-policies:enabled');
  await revert.waitFor();
  return async () => {
    await revert.click();
    await page.close();
  };
}
