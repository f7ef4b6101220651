import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { joinStyles } from './join-styles';

const ROOT = join(import.meta.dirname, '../hubspot');

export async function buildHubspot(outDir: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: {
        input: join(ROOT, 'main.tsx'),
        output: { entryFileNames: 'assets/page.js' },
      },
    },
  });
  const assets = join(outDir, 'assets');
  await joinStyles(join(ROOT, 'styles'), join(assets, 'page.css'));
  await copyFile(join(ROOT, 'icon.svg'), join(assets, 'icon.svg'));
  await copyFile(join(ROOT, 'index.html'), join(outDir, 'index.html'));
}
