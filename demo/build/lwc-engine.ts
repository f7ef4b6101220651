import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rollup';

/**
 * Resolves `lwc` to the engine that components are compiled for. The compiler's plugin would find
 * the older engine that the Jest preset brings.
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
