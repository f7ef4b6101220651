import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts the schema of the admin's policy where the manifest names it: it is read by the browser
 * alone, so nothing imports it.
 *
 * @param path Of the schema, from the project's root and from the extension's.
 */
export function managedSchemaPlugin(root: string, path: string): Plugin {
  const read = (): string => readFileSync(join(root, path), 'utf8');
  return {
    name: 'ringside-managed-schema',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: path, source: read() });
    },
    configureServer(server) {
      const file = join(server.config.root, server.config.build.outDir, path);
      server.httpServer?.once('listening', () => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, read());
      });
    },
  };
}
