/** As much of the bundler's knowledge of a module as is asked here. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Where what is loaded by itself begins; the panel asks first, and draws when that is loaded. */
const ENTRIES = {
  worker: /\/src\/background\/index\.ts$/,
  asking: /\/src\/panel\/main\.ts$/,
  drawing: /\/src\/panel\/draw\.tsx$/,
  options: /\/src\/options\/main\.tsx$/,
} as const;

/** All modules that lead to one by static imports, itself included. */
function importersOf(id: string, graph: ModuleGraph): readonly string[] {
  const found = new Set([id]);
  for (const each of found) {
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) found.add(importer);
  }
  return [...found];
}

/** The files that the worker and the pages begin with, beside their own: first those that others need. */
export const CHUNKS = ['shared', 'asked', 'pages', 'panel'] as const;

/**
 * The file for a module that worker, panel or settings page begins with, where it is not alone with it:
 * `shared` for the worker's, `asked` for what the panel asks first, `pages` for what both pages draw with,
 * `panel` for what the panel alone draws with. Left to itself the bundler makes a file for each set of
 * modules that some two share, a dozen in all, and each file of an extension costs a page's start some ms.
 */
export function chunkOf(id: string, graph: ModuleGraph): (typeof CHUNKS)[number] | null {
  if (Object.values(ENTRIES).some((entry) => entry.test(id))) return null;
  const importers = importersOf(id, graph);
  const isOf = (entry: RegExp) => importers.some((each) => entry.test(each));
  const { worker, asking, drawing, options } = ENTRIES;
  const uses = [worker, asking, drawing, options].filter(isOf);
  if (uses.includes(worker)) return uses.length > 1 ? 'shared' : null;
  if (uses.includes(asking)) return uses.length > 1 ? 'asked' : null;
  if (!uses.includes(drawing)) return null;
  return uses.includes(options) ? 'pages' : 'panel';
}
