import { crx } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
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

export default defineConfig({
  plugins: [
    contentPlugin(process.env.CONTENT_ROOT ?? import.meta.dirname),
    managedSchemaPlugin(import.meta.dirname, manifest.storage.managed_schema),
    react(),
    compileHintPlugin('/panel/index.html', [...CHUNKS, 'draw']),
    preloadPlugin('/panel/index.html', '/panel/draw.tsx'),
    crx({
      manifest: manifest as Parameters<typeof crx>[0]['manifest'],
      contentScripts: { standaloneFiles: ['src/reader/salesforce.ts', 'src/reader/hubspot.ts'] },
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
