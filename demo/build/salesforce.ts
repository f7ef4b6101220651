import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import lwc from '@lwc/rollup-plugin';
import { type Plugin, rollup } from 'rollup';
import { joinStyles } from './join-styles';
import { lwcEnginePlugin } from './lwc-engine';
import { minifyPlugin } from './minify-plugin';
import { typescriptPlugin } from './typescript-plugin';

const ROOT = join(import.meta.dirname, '../salesforce');

/** Drops the style sheets of base components; the demo has a single one, which its CSP allows. */
const withoutComponentStyles: Plugin = {
  name: 'demo-without-component-styles',
  load(id) {
    return id.includes('lightning-base-components') && /\.css($|\?)/.test(id) ? '' : null;
  },
};

const forProduction: Plugin = {
  name: 'demo-for-production',
  renderChunk: (code) =>
    code
      .replaceAll('process.env.NODE_ENV', '"production"')
      .replaceAll('import.meta.env.SSR', 'false'),
};

export async function buildSalesforce(outDir: string): Promise<void> {
  const bundle = await rollup({
    input: join(ROOT, 'main.ts'),
    plugins: [
      lwcEnginePlugin(),
      typescriptPlugin(),
      withoutComponentStyles,
      lwc({
        rootDir: join(ROOT, 'modules'),
        modules: [{ npm: 'lightning-base-components' }],
        enableDynamicComponents: true,
      }),
      forProduction,
      minifyPlugin,
    ],
    onwarn(warning) {
      // Base components have circular imports, which is harmless.
      if (warning.code !== 'CIRCULAR_DEPENDENCY') throw new Error(warning.message);
    },
  });
  const assets = join(outDir, 'assets');
  await mkdir(assets, { recursive: true });
  await bundle.write({ file: join(assets, 'page.js'), format: 'es', inlineDynamicImports: true });
  await bundle.close();
  await joinStyles(join(ROOT, 'styles'), join(assets, 'page.css'));
  await copyFile(join(ROOT, 'icon.svg'), join(assets, 'icon.svg'));
  await copyFile(join(ROOT, 'index.html'), join(outDir, 'index.html'));
}
