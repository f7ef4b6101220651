import { relative, resolve } from 'node:path';
import { ContentError } from '../../src/content/problem';
import { readArguments } from '../card/read-arguments';
import { WrongUsage } from '../card/shell';
import { PackageError } from './package-error';
import { verifyRelease } from './verify-release';
import { HELP, WORDS } from './words';
import { writeRelease } from './write-release';

/* `npm run package`. npm runs it in the project's root and sets INIT_CWD to the user's folder. */

const root = process.cwd();
const cwd = process.env.INIT_CWD ?? root;

async function run(args: readonly string[]): Promise<void> {
  const given = readArguments(args, {
    'update-url': { type: 'string' },
    key: { type: 'string' },
    out: { type: 'string' },
    now: { type: 'boolean' },
    verify: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  const path = (option: string) => {
    const value = given.value(option);
    return value === undefined ? undefined : resolve(cwd, value);
  };
  const [folder, ...others] = given.files;
  if (others.length > 0 || (folder !== undefined && !given.has('verify'))) {
    throw new WrongUsage('Unknown argument. Options start with two hyphens.');
  }
  const out = path('out') ?? resolve(root, 'release');
  if (given.has('help')) return console.log(HELP);
  if (given.has('verify')) {
    return verifyRelease(root, out, folder === undefined ? undefined : resolve(cwd, folder));
  }
  const release = await writeRelease({
    root,
    contentRoot: resolve(root, process.env.CONTENT_ROOT ?? '.'),
    out,
    keyFile: path('key') ?? resolve(root, 'ringside.pem'),
    updateUrl: given.value('update-url'),
    isNow: given.has('now'),
  });
  const { version, updateUrl, commit } = release.facts;
  console.log(`Packaged version ${version} in ${relative(cwd, release.folder)}/`);
  if (commit === null) console.log(WORDS.uncommitted);
  console.log(updateUrl === null ? WORDS.onlyForStores : WORDS.next(updateUrl));
}

run(process.argv.slice(2)).catch((error: unknown) => {
  const isWrongUsage = error instanceof WrongUsage;
  if (!isWrongUsage && !(error instanceof PackageError) && !(error instanceof ContentError)) {
    throw error;
  }
  console.error(isWrongUsage ? `${error.message}\n\n${HELP}` : error.message);
  process.exitCode = isWrongUsage ? 2 : 1;
});
