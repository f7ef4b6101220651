import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ContentError } from '../../src/content/problem';
import { type Content, contentOf, type Examined } from './examine-content';
import { examineProject } from './read-content';
import { warningCount } from './warning-count';

/** The source of each virtual module, by the name it's imported under. */
const MODULES: Readonly<Record<string, (content: Content, examined: Examined) => string>> = {
  // All content, for the panel.
  'virtual:ringside-content': ({ pack, cards }) =>
    `export const pack = ${JSON.stringify(pack)};\nexport const cards = ${JSON.stringify(cards)};`,
  // The names that have a card, and the card's date, for code that doesn't show cards.
  'virtual:ringside-names': ({ cards }) =>
    `export const names = ${JSON.stringify(
      cards.map(({ id, name, purpose, aliases, commonWords, updated }) => {
        // Only the panel needs to know what customers do instead of buying.
        return { id, name, purpose, aliases: purpose ? [] : aliases, commonWords, updated };
      }),
    )};`,
  // The card files in the current version, for the editor and for exports that replace them.
  'virtual:ringside-card-files': (_, { cards }) =>
    `export const files = ${JSON.stringify(cards.map(({ card }) => card))};`,
  // Our name and personas, for code that shows only custom cards.
  'virtual:ringside-pack': ({ pack }) => `export const pack = ${JSON.stringify(pack)};`,
};

/** The prefix by which Vite recognizes virtual modules. */
const PREFIX = '\0';

/**
 * Provides the compiled content as virtual modules, without the schema and the Markdown parser, and
 * stops the build if the content has errors.
 */
export function contentPlugin(root: string): Plugin {
  let warn: ((count: string) => void) | undefined;
  /** Checking the cards takes seconds, and several modules use the same content. */
  let latest: Examined | undefined;
  return {
    name: 'ringside-content',
    configResolved({ command, logger }) {
      // Once per build, because several modules use the same content.
      if (command === 'build') warn = (count) => logger.warnOnce(count);
    },
    buildStart() {
      latest = undefined;
    },
    resolveId(id) {
      return id in MODULES ? PREFIX + id : undefined;
    },
    load(id) {
      const write = id.startsWith(PREFIX) ? MODULES[id.slice(PREFIX.length)] : undefined;
      if (write === undefined) return undefined;
      try {
        latest ??= examineProject(root);
        const content = contentOf(latest);
        const count = warningCount(latest.problems);
        if (count !== undefined) warn?.(count);
        return write(content, latest);
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        return this.error({ message: error.message, stack: '' });
      }
    },
    configureServer(server) {
      server.watcher.add(join(root, 'content'));
      server.watcher.on('change', (file) => {
        if (!file.startsWith(join(root, 'content'))) return;
        latest = undefined;
        for (const id of Object.keys(MODULES)) {
          const module = server.moduleGraph.getModuleById(PREFIX + id);
          if (module) void server.reloadModule(module);
        }
      });
    },
  };
}
