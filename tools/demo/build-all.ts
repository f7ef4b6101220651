import { spawnSync } from 'node:child_process';
import { buildDemo } from '../../demo/build';
import { DEMO } from './paths';

/**
 * Builds Ringside and the demo CRM.
 *
 * @throws if the build fails, with its output.
 */
export async function buildAll(): Promise<void> {
  console.log('Building Ringside and the demo CRM…');
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`);
  await buildDemo(DEMO);
}
