import { spawnSync } from 'node:child_process';

/** ImageMagick 7, and 6. */
const PROGRAMS = ['magick', 'convert'] as const;

/** Returns what ImageMagick writes to its standard output, or undefined if it isn't installed or fails. */
export function runImageMagick(args: readonly string[], input?: Buffer): Buffer | undefined {
  for (const program of PROGRAMS) {
    const { status, stdout } = spawnSync(program, args, { input, maxBuffer: 2 ** 26 });
    if (status === 0 && stdout.length > 0) return stdout;
  }
  return undefined;
}
