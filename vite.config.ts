import { crx } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { contentPlugin } from './tools/content/content-plugin';
import { managedSchemaPlugin } from './tools/managed-schema-plugin';

export default defineConfig({
  plugins: [
    contentPlugin(import.meta.dirname),
    managedSchemaPlugin(import.meta.dirname, manifest.storage.managed_schema),
    react(),
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
      // The cards are data, and grow with every card: apart from the code, both can be measured.
      output: { codeSplitting: { groups: [{ name: 'cards', test: 'virtual:ringside-content' }] } },
    },
  },
});
