import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { readFiles } from './file-set';

/** An npm package with code in the extension, and the folder in which it's installed. */
export type ShippedPackage = Readonly<Record<'name' | 'version' | 'license' | 'folder', string>>;

/** Builds the extension, and returns its files and the packages with code in it. */
export async function buildExtension() {
  const outDir = mkdtempSync(join(tmpdir(), 'ringside-build-'));
  // Otherwise, Vite builds whatever a surrounding command has set.
  process.env.NODE_ENV = 'production';
  const folders = new Set<string>();
  const listPackages = {
    name: 'ringside-list-packages',
    generateBundle(_: unknown, bundle: Readonly<Record<string, { moduleIds?: string[] }>>) {
      for (const id of Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds)) {
        const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
        if (folder !== undefined) folders.add(folder);
      }
    },
  };
  await build({
    configLoader: 'runner',
    logLevel: 'error',
    plugins: [listPackages],
    build: {
      outDir,
      emptyOutDir: true,
      // Without hashes in their names, only files that changed differ from one release to the next.
      rolldownOptions: {
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  });
  const built = readFiles(outDir);
  rmSync(outDir, { recursive: true });
  const packages = [...folders].map((folder): ShippedPackage => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    return { name, version, license, folder };
  });
  return { built, packages: packages.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
