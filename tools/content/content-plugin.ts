import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ContentError } from '../../src/model/problem';
import { readContent } from './read-content';

const NAME = 'virtual:ringside-content';
const RESOLVED = `\0${NAME}`;

/**
 * Gives the panel the compiled content as the module `virtual:ringside-content`
 * and stops a build whose content is not in order. Neither the schema nor the
 * Markdown parser is part of what it emits.
 */
export function contentPlugin(root: string): Plugin {
  return {
    name: 'ringside-content',
    resolveId(id) {
      return id === NAME ? RESOLVED : undefined;
    },
    load(id) {
      if (id !== RESOLVED) return undefined;
      try {
        const { pack, cards } = readContent(root);
        return `export const pack = ${JSON.stringify(pack)};\nexport const cards = ${JSON.stringify(cards)};`;
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        return this.error({ message: error.message, stack: '' });
      }
    },
    configureServer(server) {
      server.watcher.add(join(root, 'content'));
      server.watcher.on('change', (file) => {
        if (!file.startsWith(join(root, 'content'))) return;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) void server.reloadModule(module);
      });
    },
  };
}
