import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../ui/button';
import { Message } from '../controls/controls';
import input from '../controls/controls.module.css';
import { FindingList } from './findings';
import { ImportReview, type ImportReviewProps } from './import-review';
import { candidatesOf, type ReadFile } from './use-import';
import * as words from './words';

interface ImportResultsProps extends Omit<ImportReviewProps, 'candidates'> {
  readonly files: readonly ReadFile[];
  /** Reads a file again, for this competitor. */
  readonly onRivalGiven: (file: ReadFile, rival: string) => void;
}

/** Shows why some of the chosen files were refused, and the cards of the others. */
export default function ImportResults({ files, onRivalGiven, ...props }: ImportResultsProps) {
  const candidates = candidatesOf(files);
  return (
    <>
      {files.map((file) => (
        <RefusedFile
          key={file.source.name}
          file={file}
          onRivalGiven={(rival) => onRivalGiven(file, rival)}
        />
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
  /** Reads the file again, for this competitor. */
  readonly onRivalGiven: (rival: string) => void;
}

function RefusedFile({ file: { reading }, onRivalGiven }: RefusedFileProps) {
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
        />
      );
    case 'no-rival':
      return (
        <Message kind="error" what={words.fileRefused(reading.name, reading.what)}>
          <RivalForm onRivalGiven={onRivalGiven} />
        </Message>
      );
  }
}

function RivalForm({ onRivalGiven }: Pick<RefusedFileProps, 'onRivalGiven'>) {
  const id = useId();
  const [name, setName] = useState('');

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const rival = name.trim();
    if (rival !== '') onRivalGiven(rival);
  }

  return (
    <form className={input.form} onSubmit={onSubmit}>
      <label htmlFor={id}>{words.askCompetitor}</label>
      <div className={input.row}>
        <input
          id={id}
          className={input.input}
          value={name}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit">{words.importAgain}</Button>
      </div>
    </form>
  );
}
