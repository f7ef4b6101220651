import { crx } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { contentPlugin } from './tools/content/content-plugin';

export default defineConfig({
  plugins: [
    contentPlugin(import.meta.dirname),
    react(),
    crx({
      manifest: manifest as Parameters<typeof crx>[0]['manifest'],
      contentScripts: { standaloneFiles: ['src/reader/index.ts'] },
    }),
  ],
  build: {
    target: 'chrome116',
    // The polyfill would fetch; every Chromium that has a side panel preloads by itself.
    modulePreload: false,
  },
});
