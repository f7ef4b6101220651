import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { contentPlugin } from '../../tools/content/content-plugin';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, '.cache/bench/search');

/** Makes a production build of the panel with generated cards, and serves it. */
export async function startSearchPage(): Promise<{ url: string; close(): Promise<void> }> {
  const shared = {
    configFile: false,
    logLevel: 'warn',
    root: join(import.meta.dirname, 'page'),
    build: { target: 'chrome116', outDir: OUT, emptyOutDir: true },
  } as const;
  await build({ ...shared, plugins: [contentPlugin(ROOT), react()] });
  const server = await preview({ ...shared, preview: { port: 0, host: '127.0.0.1' } });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The page has no address.');
  return { url, close: () => server.close() };
}
