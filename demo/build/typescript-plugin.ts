import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'rollup';
import { transformWithOxc } from 'vite';

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}

/** Removes types before the LWC compiler runs, which understands decorators but not types. */
export function typescriptPlugin(): Plugin {
  return {
    name: 'demo-typescript',
    async resolveId(importee, importer) {
      if (importer === undefined || !importee.startsWith('.')) return null;
      const path = `${resolve(dirname(importer), importee)}.ts`;
      return (await isFile(path)) ? path : null;
    },
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const { code: stripped } = await transformWithOxc(code, id, { target: 'esnext' });
      return { code: stripped, map: null };
    },
  };
}
