import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Content, contentOf } from '../../src/content/content';
import { ContentError } from '../../src/content/problem';
import { examineProject } from './read-content';
import { warningCount } from './warning-count';

/** What a module of ours says, by the name it is imported under. */
const MODULES: Readonly<Record<string, (content: Content) => string>> = {
  // The whole content, for the panel.
  'virtual:ringside-content': ({ pack, cards }) =>
    `export const pack = ${JSON.stringify(pack)};\nexport const cards = ${JSON.stringify(cards)};`,
  // Who has a card, for those that draw none.
  'virtual:ringside-names': ({ cards }) =>
    `export const names = ${JSON.stringify(cards.map(({ id, name, aliases, commonWords }) => ({ id, name, aliases, commonWords })))};`,
  // Who we are and to whom we sell, for those that draw other cards.
  'virtual:ringside-pack': ({ pack }) => `export const pack = ${JSON.stringify(pack)};`,
};

/** How Vite marks what lies in no file. */
const MARK = '\0';

/**
 * Gives out the compiled content as modules and stops a build whose content is not in order.
 * Neither the schema nor the Markdown parser is part of what it emits.
 */
export function contentPlugin(root: string): Plugin {
  let warn: ((count: string) => void) | undefined;
  return {
    name: 'ringside-content',
    configResolved({ command, logger }) {
      // Once a build: several modules are made of the same content.
      if (command === 'build') warn = (count) => logger.warnOnce(count);
    },
    resolveId(id) {
      return id in MODULES ? MARK + id : undefined;
    },
    load(id) {
      const write = id.startsWith(MARK) ? MODULES[id.slice(MARK.length)] : undefined;
      if (write === undefined) return undefined;
      try {
        const examined = examineProject(root);
        const content = contentOf(examined);
        const count = warningCount(examined.problems);
        if (count !== undefined) warn?.(count);
        return write(content);
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        return this.error({ message: error.message, stack: '' });
      }
    },
    configureServer(server) {
      server.watcher.add(join(root, 'content'));
      server.watcher.on('change', (file) => {
        if (!file.startsWith(join(root, 'content'))) return;
        for (const id of Object.keys(MODULES)) {
          const module = server.moduleGraph.getModuleById(MARK + id);
          if (module) void server.reloadModule(module);
        }
      });
    },
  };
}
