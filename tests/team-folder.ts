/*
 * A folder of the origin's private file system, for tests in a browser. Its handle is of the same kind as that of a
 * folder that a user picked; only its permission is always granted.
 */

/** Returns an empty folder. */
export async function emptyFolder(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(name, { recursive: true }).catch(() => undefined);
  return root.getDirectoryHandle(name, { create: true });
}

export async function removeFolder(name: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(name, { recursive: true });
}

/** Writes a file, as another program would. */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  text: string,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

/** Makes the browser ask again for each folder, as after a restart, until a click grants it. */
export function fakePermission(): { readonly restore: () => void } {
  const prototype: object = FileSystemHandle.prototype;
  const real = Object.getOwnPropertyDescriptors(prototype);
  let isGranted = false;
  Object.assign(prototype, {
    queryPermission: async () => (isGranted ? 'granted' : 'prompt'),
    requestPermission: async () => {
      isGranted = navigator.userActivation.isActive;
      return isGranted ? 'granted' : 'prompt';
    },
  });
  return { restore: () => void Object.defineProperties(prototype, real) };
}
