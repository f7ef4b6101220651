import { crx } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { CHUNKS, chunkOf } from './tools/chunk-of';
import { compileHintPlugin } from './tools/compile-hint-plugin';
import { contentPlugin } from './tools/content/content-plugin';
import { managedSchemaPlugin } from './tools/managed-schema-plugin';
import { preloadPlugin } from './tools/preload-plugin';

const initialChunks = CHUNKS.map((name, at) => ({
  name: (id: string, graph: Parameters<typeof chunkOf>[1]) =>
    chunkOf(id, graph) === name ? name : null,
  debugName: name,
  priority: CHUNKS.length - at,
}));

/** The dev server's build only works with the server, so it goes to a folder that nobody packages. */
const devFolder: Plugin = {
  name: 'ringside-dev-folder',
  apply: 'serve',
  config: () => ({ build: { outDir: 'dist-dev' } }),
};

// Without a policy of its own, an unpacked extension can load what a server on this machine offers.
const { content_security_policy: _, ...devManifest } = manifest;

export default defineConfig({
  plugins: [
    devFolder,
    contentPlugin(process.env.CONTENT_ROOT ?? import.meta.dirname),
    managedSchemaPlugin(import.meta.dirname, manifest.storage.managed_schema),
    react(),
    compileHintPlugin('/panel/index.html', [...CHUNKS, 'draw']),
    preloadPlugin('/panel/index.html', '/panel/draw.tsx'),
    crx({
      manifest: (({ command }) => (command === 'serve' ? devManifest : manifest)) as Parameters<
        typeof crx
      >[0]['manifest'],
      contentScripts: { standaloneFiles: manifest.content_scripts.flatMap(({ js }) => js) },
    }),
  ],
  build: {
    target: 'chrome116',
    // The polyfill would fetch; every Chromium that has a side panel preloads by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // The cards are data, and grow with every card: apart from the code, both can be measured.
            { name: 'cards', test: 'virtual:ringside-content', priority: CHUNKS.length + 1 },
            ...initialChunks,
          ],
        },
      },
    },
  },
});
