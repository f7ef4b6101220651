import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../ui/button';
import { Message } from '../controls/controls';
import input from '../controls/controls.module.css';
import { FindingList } from './findings';
import { ImportReview, type ImportReviewProps } from './import-review';
import { candidatesOf, type ReadFile } from './use-import';

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

interface RefusedFileProps {
  readonly file: ReadFile;
  /** Reads the file again as one about this rival. */
  readonly onRival: (rival: string) => void;
}

/** Why no card was made of a file, and what to do. */
function RefusedFile({ file: { reading }, onRival }: RefusedFileProps) {
  const name = <bdi>{reading.name}</bdi>;
  switch (reading.kind) {
    case 'cards':
      return null;
    case 'broken':
      return (
        <Message kind="error" what={<>{name} cannot be read as a card.</>}>
          <FindingList findings={reading.findings} />
        </Message>
      );
    case 'refused':
      return (
        <Message
          kind="error"
          what={
            <>
              {name}: {reading.what}
            </>
          }
          fix={reading.fix}
        />
      );
    case 'no-rival':
      return (
        <Message
          kind="error"
          what={
            <>
              {name}: {reading.what}
            </>
          }
        >
          <AskRival onRival={onRival} />
        </Message>
      );
  }
}

function AskRival({ onRival }: Pick<RefusedFileProps, 'onRival'>) {
  const id = useId();
  const [written, setWritten] = useState('');

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const rival = written.trim();
    if (rival !== '') onRival(rival);
  }

  return (
    <form className={input.form} onSubmit={onSubmit}>
      <label htmlFor={id}>Which rival is it about? Write the name as your CRM has it.</label>
      <div className={input.row}>
        <input
          id={id}
          className={input.input}
          value={written}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setWritten(event.target.value)}
        />
        <Button type="submit">Read again</Button>
      </div>
    </form>
  );
}
