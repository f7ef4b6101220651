import type { Plugin } from 'rollup';
import { minify } from 'vite';

export const minifyPlugin: Plugin = {
  name: 'demo-minify',
  async renderChunk(code, { fileName }) {
    const { code: small } = await minify(fileName, code);
    return { code: small, map: null };
  },
};
