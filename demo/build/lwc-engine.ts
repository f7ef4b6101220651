import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rollup';

/**
 * Two engines are installed, because the Jest preset brings its own older one, and the compiler's
 * plugin would find that. Components must run on the engine they were compiled for.
 */
export function lwcEnginePlugin(): Plugin {
  const fromHere = createRequire(import.meta.url);
  const fromLwc = createRequire(fromHere.resolve('lwc'));
  const engine = join(dirname(fromLwc.resolve('@lwc/engine-dom')), 'index.js');
  return {
    name: 'demo-lwc-engine',
    resolveId: (importee) => (importee === 'lwc' || importee === '@lwc/engine-dom' ? engine : null),
  };
}
