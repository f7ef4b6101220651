import { loadHandle } from './folder-handle';

/** Where reports go in the team's folder. Ringside reads only the files beside it. */
const REPORTS = 'reports';

/**
 * How it went.
 * - `denied`: the user or the browser doesn't allow writing
 * - `unreachable`: the folder is gone, its drive isn't connected, or it can't be written to
 */
export type ReportOutcome = 'saved' | 'denied' | 'unreachable';

/** Writes a new file, and leaves none behind if that fails. */
async function writeNew(folder: FileSystemDirectoryHandle, name: string, text: string) {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

/**
 * Saves a report as a new file in the team's folder. Call it in a click, because it asks for the permission to write.
 * Reading doesn't need it, so nobody is asked before they save a report.
 *
 * @param name Random, so that no other report has it; without `.json`.
 */
export async function saveReportInTeamFolder(name: string, text: string): Promise<ReportOutcome> {
  const folder = await loadHandle();
  if (folder === undefined) return 'unreachable';
  if ((await folder.requestPermission({ mode: 'readwrite' })) !== 'granted') return 'denied';
  try {
    const reports = await folder.getDirectoryHandle(REPORTS, { create: true });
    await writeNew(reports, `${name}.json`, text);
    return 'saved';
  } catch (error) {
    if (error instanceof DOMException) return 'unreachable';
    throw error;
  }
}
