import { codeSpan, escapeMarkdown } from '../../../src/core/copy/escape-markdown';
import { VERDICT_NAME, VERDICTS } from '../../../src/core/field-notes/field-note';
import type { PageSection, ReportPage } from './report-page';

/** Returns text that anybody may have typed, as a table cell that isn't a link, a formula, or HTML. */
function cell(text: string): string {
  // Addresses become links unless they're code.
  const isAddress = /:\/\/|www\.|@/i.test(text);
  return `“${isAddress ? codeSpan(text).replaceAll('|', '\\|') : escapeMarkdown(text)}”`;
}

function sectionText({ title, intro, rows, isSmaller }: PageSection): string {
  const hasDeals = rows.some(({ deals }) => deals !== undefined);
  const shown = VERDICTS.filter((each) => rows.some(({ verdicts }) => verdicts[each]));
  const heads = ['', 'Where', ...(hasDeals ? ['Deals'] : []), ...shown.map((e) => VERDICT_NAME[e])];
  const table = rows.map(({ text, about, deals, verdicts, remarks }) => {
    const typed = remarks.map((remark) => `<br>${cell(remark)}`).join('');
    const counts = [...(hasDeals ? [deals] : []), ...shown.map((each) => verdicts[each])];
    return [cell(text) + typed, escapeMarkdown(about), ...counts.map((count) => count ?? '')];
  });
  const lines = [heads, heads.map(() => '---'), ...table].map((row) => `| ${row.join(' | ')} |`);
  return [
    `${isSmaller ? '###' : '##'} ${escapeMarkdown(title)}`,
    intro,
    rows.length === 0 ? 'Nothing to show.' : lines.join('\n'),
  ].join('\n\n');
}

/** Returns the page as Markdown. */
export function reportMarkdown({ title, summary, sections, notes }: ReportPage): string {
  return `${[`# ${title}`, summary.join(' · '), ...sections.map(sectionText), ...notes].join('\n\n')}\n`;
}
