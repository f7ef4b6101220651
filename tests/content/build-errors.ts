import { ContentError } from '../../src/content/problem';
import type { ContentFile } from '../../src/content/read-card';
import { contentOf, examineContent } from '../../tools/content/examine-content';
import { contentFiles } from '../../tools/content/read-content';

const { pack } = contentFiles('tests/sample');

/** Returns the message of the errors that stop a build of these cards, or "nothing". */
export function buildErrors(files: readonly ContentFile[]): string {
  try {
    contentOf(examineContent(pack, files, { today: '2026-11-24' }));
    return 'nothing';
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  }
}
