import { Button } from '../../ui/button';
import { Message } from '../controls/controls';
import type { ReadOptions } from '../state/card-files';
import { ConfirmRivals } from './confirm-rivals';
import { FindingList } from './findings';
import { ImportReview, type ImportReviewProps } from './import-review';
import { candidatesOf, type ReadFile } from './use-import';
import * as words from './words';

interface ImportResultsProps extends Omit<ImportReviewProps, 'candidates' | 'onAssign'> {
  readonly files: readonly ReadFile[];
  /** Reads a file again, with what the user has said about it. */
  readonly onAnswer: (file: ReadFile, given: ReadOptions) => void;
}

/** Asks who the chosen files are about, shows why some were refused, and the cards of the others. */
export default function ImportResults({ files, onAnswer, ...props }: ImportResultsProps) {
  const candidates = candidatesOf(files);
  return (
    <>
      {files.map((file) => (
        <FileResult
          key={file.source.name}
          file={file}
          onAnswer={(given) => onAnswer(file, given)}
        />
      ))}
      {candidates.length > 0 && (
        <ImportReview
          key={candidates.map(({ key, from }) => `${key} ${from}`).join()}
          candidates={candidates}
          onAssign={({ of }, roles) => onAnswer(of, { roles })}
          {...props}
        />
      )}
    </>
  );
}

interface FileResultProps {
  readonly file: ReadFile;
  readonly onAnswer: (given: ReadOptions) => void;
}

function FileResult({ file: { reading }, onAnswer }: FileResultProps) {
  switch (reading.kind) {
    case 'cards':
      return null;
    case 'broken':
      return (
        <Message kind="error" what={words.notACard(reading.name)}>
          <FindingList findings={reading.findings} />
        </Message>
      );
    case 'refused':
      return (
        <Message
          kind="error"
          what={words.fileRefused(reading.name, reading.what)}
          fix={reading.fix}
        >
          {reading.canInsist && (
            <Button onClick={() => onAnswer({ insist: true })}>{words.importAnyway}</Button>
          )}
        </Message>
      );
    case 'found':
      return (
        <ConfirmRivals
          fileName={reading.name}
          us={reading.us}
          rivals={reading.rivals}
          onConfirm={(confirmed) => onAnswer({ confirmed, insist: true })}
        />
      );
  }
}
