/** The part of the bundler's module graph that is used here. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** The entry modules. The panel's first one connects to the page; the second, loaded later, renders. */
const ENTRIES = {
  worker: /\/src\/background\/index\.ts$/,
  panelStart: /\/src\/panel\/main\.ts$/,
  panelRender: /\/src\/panel\/draw\.tsx$/,
  options: /\/src\/options\/main\.tsx$/,
} as const;

/** Returns a module and every module that imports it statically, directly or not. */
function importersOf(id: string, graph: ModuleGraph): readonly string[] {
  const found = new Set([id]);
  for (const each of found) {
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) found.add(importer);
  }
  return [...found];
}

/** The chunks that entry modules share, each after those that it imports. */
export const CHUNKS = ['shared', 'startup', 'pages', 'panel'] as const;

/**
 * Returns the chunk for a module that an entry imports statically, or null if the bundler can choose:
 * `shared` if the worker needs it, `startup` if the panel's first module does, `pages` if both pages need it
 * to render, `panel` if only the panel does. By default, the bundler creates a chunk for each set of modules
 * that two entries share, a dozen in all, and each file delays the opening of an extension page by some ms.
 */
export function chunkOf(id: string, graph: ModuleGraph): (typeof CHUNKS)[number] | null {
  if (Object.values(ENTRIES).some((entry) => entry.test(id))) return null;
  const importers = importersOf(id, graph);
  const isUsedBy = (entry: RegExp) => importers.some((each) => entry.test(each));
  const { worker, panelStart, panelRender, options } = ENTRIES;
  const users = [worker, panelStart, panelRender, options].filter(isUsedBy);
  if (users.includes(worker)) return users.length > 1 ? 'shared' : null;
  if (users.includes(panelStart)) return users.length > 1 ? 'startup' : null;
  if (!users.includes(panelRender)) return null;
  return users.includes(options) ? 'pages' : 'panel';
}
