import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FieldReport } from '../../../src/content/field-report/field-report';
import { mergeReports } from '../../../src/content/field-report/merge-reports';
import { countOf } from '../../../src/content/problem';
import { readContent } from '../../content/read-content';
import { fullPath, ownContent, readGiven, shownPath } from '../card-files';
import { readArguments } from '../read-arguments';
import { MAX_REPORT_BYTES, readFieldReport, TOO_LARGE } from '../report/read-report';
import { reportHtml } from '../report/report-html';
import { reportMarkdown } from '../report/report-markdown';
import { reportPage } from '../report/report-page';
import { type Command, type Shell, WrongUsage } from '../shell';

/** How many reps have to contribute to a count before it's shown, by default. */
const MIN = 5;

/** The files that this command writes, by default next to the reports. */
const WRITTEN = { html: 'field-report.html', markdown: 'field-report.md' } as const;

/** Returns the files, with those in folders and without what this command wrote there before. */
function listFiles(given: readonly string[], shell: Shell): readonly string[] {
  const reports = given.filter((each) => !Object.values<string>(WRITTEN).includes(basename(each)));
  const files = reports.flatMap((each) => {
    const path = fullPath(each, shell);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return each;
    const names = readdirSync(path).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => join(path, name));
  });
  if (files.length > 0) return files;
  throw new WrongUsage('Specify the reports: their files, or the folder that they’re in.');
}

function readMin(text: string | undefined): number {
  if (text === undefined) return MIN;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new WrongUsage(`--min takes a number of reps, as in --min 5. Got "${text}".`);
}

/** Reads the reports. Prints what is wrong with those that can't be read, and which are there twice. */
function readReports(files: readonly string[], shell: Shell) {
  const reports = new Map<string, FieldReport>();
  let unread = 0;
  for (const given of files) {
    const path = fullPath(given, shell);
    const { size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
    const text = size > MAX_REPORT_BYTES ? '' : readGiven(given, shell).text;
    const read = size > MAX_REPORT_BYTES ? { problem: TOO_LARGE } : readFieldReport(text);
    if ('problem' in read) {
      unread += 1;
      shell.print(`${shownPath(path, shell)}\n  ${read.problem}`);
    } else if (reports.has(text)) {
      shell.print(
        `${shownPath(path, shell)}\n  This is a duplicate of another report. It’s counted only once.`,
      );
    } else {
      reports.set(text, read.report);
    }
  }
  return { reports: [...reports.values()], unread };
}

/** `card report`: merges field reports into a page. */
export const report: Command = {
  usage: 'FILE… [--min N] [--out DIR]',
  summary: 'Merge reps’ field reports into one page, as HTML and as Markdown.',
  details: [
    `--min N    hide counts from fewer than N reps (default: ${MIN})`,
    `--out DIR  where to write ${WRITTEN.html} and ${WRITTEN.markdown} (default: next to the first report)`,
    '',
    'FILE can be a folder. A report covers everything the rep’s browser remembers, so include only the latest',
    'report from each rep. Files that can’t be read are listed and left out.',
  ].join('\n'),
  run(args, shell) {
    const { files, value } = readArguments(args, {
      min: { type: 'string' },
      out: { type: 'string' },
    });
    const min = readMin(value('min'));
    const listed = listFiles(files, shell);
    ownContent(shell);
    const { pack, cards } = readContent(shell.root);
    const { reports, unread } = readReports(listed, shell);
    if (reports.length === 0) {
      shell.print('None of the files is a field report. Nothing was written.');
      return 1;
    }
    const names = new Map(cards.map(({ id, name }) => [id, name]));
    const page = reportPage(mergeReports(reports, cards, min), pack, names, { unread, min });
    const out = fullPath(value('out') ?? dirname(listed[0] ?? ''), shell);
    mkdirSync(out, { recursive: true });
    const html = join(out, WRITTEN.html);
    writeFileSync(html, reportHtml(page));
    writeFileSync(join(out, WRITTEN.markdown), reportMarkdown(page));
    shell.print(
      `Merged ${countOf(reports.length, 'report')}. Open ${shownPath(html, shell)} in a browser.`,
    );
    return unread === 0 ? 0 : 1;
  },
};
