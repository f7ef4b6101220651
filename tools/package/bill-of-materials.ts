import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShippedPackage } from './build-extension';
import { PackageError } from './package-error';

/**
 * Returns a software bill of materials (CycloneDX) with the packages that are in the extension.
 *
 * @param time In ISO 8601.
 * @throws {PackageError} if npm can't make one.
 */
export function billOfMaterials(packages: readonly ShippedPackage[], time: string): string {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--omit=dev'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new PackageError(`Run npm ci, because npm sbom failed.\n${stderr}`);
  // The serial number, the time, the tool, and the folder's name would differ from run to run.
  const { serialNumber: _, metadata, components, dependencies, ...rest } = JSON.parse(stdout);
  const { lifecycles, component } = metadata;
  const own = component['bom-ref'];
  const shipped = new Set([own, ...packages.map(({ name, version }) => `${name}@${version}`)]);
  const document = {
    ...rest,
    metadata: { timestamp: time, lifecycles, component: { ...component, name: 'ringside' } },
    components: components.filter((each: { 'bom-ref': string }) => shipped.has(each['bom-ref'])),
    dependencies: dependencies
      .filter(({ ref }: { ref: string }) => shipped.has(ref))
      .map((each: { dependsOn: string[] }) => ({
        ...each,
        dependsOn: each.dependsOn.filter((ref) => shipped.has(ref)),
      })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** Returns the license texts of Ringside and of the packages in the extension. */
export function licenseTexts(packages: readonly ShippedPackage[], root: string): string {
  const texts = [{ name: 'Ringside', version: '', license: 'MIT', folder: root }, ...packages].map(
    ({ name, version, license, folder }) => {
      const file = readdirSync(folder).find((each) => /^license/i.test(each));
      const text = file ? readFileSync(join(folder, file), 'utf8') : 'It contains no license text.';
      return `${name} ${version} (${license})\n\n${text.trim()}\n`;
    },
  );
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}
