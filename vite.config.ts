import { crx } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { CHUNKS, chunkOf } from './tools/chunk-of';
import { compileHintPlugin } from './tools/compile-hint-plugin';
import { contentPlugin } from './tools/content/content-plugin';
import { managedSchemaPlugin } from './tools/managed-schema-plugin';
import { preloadPlugin } from './tools/preload-plugin';

const initialChunks = CHUNKS.map((name, index) => ({
  name: (id: string, graph: Parameters<typeof chunkOf>[1]) =>
    chunkOf(id, graph) === name ? name : null,
  debugName: name,
  priority: CHUNKS.length - index,
}));

/** The dev server's build works only with the server, so it goes to a folder that is never packaged. */
const devFolder: Plugin = {
  name: 'ringside-dev-folder',
  apply: 'serve',
  config: () => ({ build: { outDir: 'dist-dev' } }),
};

// Chrome's default policy for unpacked extensions allows scripts from localhost, which the dev server needs.
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
    // The polyfill uses fetch, and every Chromium with a side panel supports preloading.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Cards are data, not code. In a chunk of their own, the size of each can be measured.
            { name: 'cards', test: 'virtual:ringside-content', priority: CHUNKS.length + 1 },
            ...initialChunks,
          ],
        },
      },
    },
  },
});
