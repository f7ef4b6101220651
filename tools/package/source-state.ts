import { spawnSync } from 'node:child_process';

/** What a release is made from. */
export interface SourceState {
  /** The commit, unless there are uncommitted changes or no Git repository; then null. */
  readonly commit: string | null;
  /** When it last changed, or now. */
  readonly time: Date;
}

function git(root: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Returns the state of a project's files. The same commit always has the same time, so it can be packaged again
 * with the same result. Like other build tools, this uses `SOURCE_DATE_EPOCH` instead if it's set.
 *
 * @param isNow Whether to use the current time even if there's a commit.
 */
export function sourceState(root: string, isNow: boolean): SourceState {
  const isClean = git(root, 'status', '--porcelain') === '';
  const [commit, seconds] = git(root, 'log', '-1', '--format=%H %ct')?.split(' ') ?? [];
  const now = Math.floor(Date.now() / 1000);
  if (!isClean || commit === undefined) return { commit: null, time: new Date(now * 1000) };
  const epoch = isNow ? now : Number(process.env.SOURCE_DATE_EPOCH ?? seconds);
  return { commit, time: new Date(epoch * 1000) };
}

/** Returns whether Git would commit a file: it's inside the project and not ignored. */
export function isCommittable(root: string, file: string): boolean {
  // Exits with 0 if the file is ignored, 1 if it isn't, and 128 if it's outside the repository.
  return spawnSync('git', ['check-ignore', '-q', file], { cwd: root }).status === 1;
}
