import { ImportReview, type ImportReviewProps } from './import-review';
import { RefusedFile } from './refused-file';
import type { ReadFile } from './use-import';
import { candidatesOf } from './use-import';

interface ImportResultsProps extends Omit<ImportReviewProps, 'candidates'> {
  readonly files: readonly ReadFile[];
  /** Reads a file again as one about this rival. */
  readonly onRival: (file: ReadFile, rival: string) => void;
}

/** What became of the files that were chosen: why some were refused, and the cards of the others. */
export default function ImportResults({ files, onRival, ...props }: ImportResultsProps) {
  const candidates = candidatesOf(files);
  return (
    <>
      {files.map((file) => (
        <RefusedFile key={file.source.name} file={file} onRival={(rival) => onRival(file, rival)} />
      ))}
      {candidates.length > 0 && (
        <ImportReview
          key={candidates.map(({ key, from }) => `${key} ${from}`).join()}
          candidates={candidates}
          {...props}
        />
      )}
    </>
  );
}
