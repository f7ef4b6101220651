/* Parts of the File System Access API that TypeScript doesn't know yet. */

interface FolderPermission {
  readonly mode: 'read' | 'readwrite';
}

interface FileSystemHandle {
  queryPermission(permission: FolderPermission): Promise<PermissionState>;
  requestPermission(permission: FolderPermission): Promise<PermissionState>;
}

/** Absent in browsers that don't have it or in which it's turned off. */
declare function showDirectoryPicker(
  options: FolderPermission & { readonly id: string },
): Promise<FileSystemDirectoryHandle>;

/** Since Chrome 133. */
declare class FileSystemObserver {
  constructor(changed: () => void);
  observe(handle: FileSystemHandle): Promise<void>;
  disconnect(): void;
}
