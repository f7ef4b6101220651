/** A release can't be made or verified. The message says why, and what to do. */
export class PackageError extends Error {
  override name = 'PackageError';
}
