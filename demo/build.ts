import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildHubspot } from './build/hubspot';
import { buildSalesforce } from './build/salesforce';

/** Writes a static site for each CRM: `salesforce/` and `hubspot/` in `outDir`. */
export async function buildDemo(outDir: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  await Promise.all([
    buildSalesforce(join(outDir, 'salesforce')),
    buildHubspot(join(outDir, 'hubspot')),
  ]);
}
