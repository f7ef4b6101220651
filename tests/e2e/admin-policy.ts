import type { Stage } from '../../tools/stage/launch';

/** A policy of the machine, which nobody may overrule, in the browser's own numbers. */
const MANDATORY = { source: 5, scope: 1, level: 1 } as const;

/**
 * Sets Ringside's policy as an admin does, through the browser's own page for trying policies out:
 * it lasts until it is taken back or the browser ends, and touches nothing outside.
 *
 * @returns takes it back.
 */
export async function setPolicy(
  { context, extensionId }: Stage,
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
  // The page fills its table with what it imports once it knows the extension's schema.
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
