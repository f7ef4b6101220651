import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Copies the schema of the admin policy to the path given in the manifest. Only the browser reads it, so no
 * module imports it.
 *
 * @param path The schema's path, relative to both the project and the extension.
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
