import { VERDICT_NAME, VERDICTS } from '../../../src/core/field-notes/field-note';
import { escapeHtml } from '../../../src/core/text/escape-html';
import type { PageSection, ReportPage, Row } from './report-page';

/** The colors are the panel's. */
const STYLE = `
:root { color-scheme: light dark; --canvas: #f7f4ee; --surface: #fffdf9; --ink: #211e19; --soft: #5d574c;
  --rope: #d5ccbc; --copied: #8d8474; --worked: #0a675f; --flat: #b98a2f; --wrong: #a8480a; }
@media (prefers-color-scheme: dark) { :root { --canvas: #171613; --surface: #201e1a; --ink: #efeae0;
  --soft: #b3ab9d; --rope: #3d3932; --copied: #877e70; --worked: #4fd1c0; --flat: #d9b25c; --wrong: #e58a4f; } }
* { box-sizing: border-box; }
body { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; background: var(--canvas); color: var(--ink);
  font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.75rem; } h2 { margin: 2.25rem 0 0; font-size: 1.25rem; }
h3 { margin: 1.5rem 0 0; font-size: 1.0625rem; } p { margin: .25rem 0 0; }
.soft, .about { color: var(--soft); font-size: .875rem; }
ol { display: grid; gap: .5rem; margin: .75rem 0 0; padding: 0; list-style: none; }
li { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: .25rem 1.5rem; padding: .625rem .75rem;
  border: 1px solid var(--rope); border-radius: .5rem; background: var(--surface); }
ul { margin: .375rem 0 0; padding-left: 1.125rem; font-size: .875rem; }
ul li { display: list-item; padding: 0; border: 0; }
.bars { display: grid; gap: .375rem; align-content: start; font-size: .875rem; }
.bar { display: flex; gap: 1px; height: .75rem; border-radius: .25rem; overflow: hidden; }
.bar > i { flex: none; min-width: 3px; width: calc(var(--share) * 1%); background: var(--of); }
.count::before { content: ""; display: inline-block; width: .625rem; height: .625rem; margin-right: .3rem;
  border-radius: 2px; background: var(--of); } .count { margin-right: .75rem; white-space: nowrap; }
@media (max-width: 40rem) { li { grid-template-columns: minmax(0, 1fr); } body { padding: 1rem .75rem 2rem; } }
@media (forced-colors: active) { .bar > i, .count::before { forced-color-adjust: none; } }
.note { margin-top: 2rem; } .note + .note { margin-top: .25rem; }
@media print { li { break-inside: avoid; } }
`;

type Bar = readonly [color: string, text: string, count: number];

function barText(bars: readonly Bar[], most: number): string {
  if (bars.length === 0) return '';
  const parts = bars.map(
    ([color, , count]) => `<i style="--of:var(--${color});--share:${(100 * count) / most}"></i>`,
  );
  const counts = bars.map(
    ([color, text]) => `<span class="count" style="--of:var(--${color})">${text}</span>`,
  );
  return `<div class="bar" aria-hidden="true">${parts.join('')}</div><div>${counts.join(' ')}</div>`;
}

function verdictBars({ verdicts }: Row): readonly Bar[] {
  return VERDICTS.flatMap((each) => {
    const count = verdicts[each];
    return count === undefined ? [] : [[each, `${VERDICT_NAME[each]} ${count}`, count] as const];
  });
}

function sectionHtml({ title, intro, rows, isSmaller }: PageSection): string {
  const sums = rows.map((row) => verdictBars(row).reduce((sum, [, , count]) => sum + count, 0));
  const most = Math.max(1, ...rows.map(({ deals = 0 }) => deals), ...sums);
  const items = rows.map((row) => {
    const { text, about, deals, onDeals = '', remarks } = row;
    const typed = remarks.map((remark) => `<li><bdi>${escapeHtml(remark)}</bdi></li>`).join('');
    const copied = deals === undefined ? [] : [['copied', onDeals, deals] as const];
    return `<li><div><div><bdi>${escapeHtml(text)}</bdi></div><div class="about"><bdi>${escapeHtml(about)}</bdi></div>${
      typed && `<ul>${typed}</ul>`
    }</div><div class="bars">${barText(copied, most)}${barText(verdictBars(row), most)}</div></li>`;
  });
  const tag = isSmaller ? 'h3' : 'h2';
  return `<section><${tag}>${escapeHtml(title)}</${tag}><p class="soft">${escapeHtml(intro)}</p>
${items.length === 0 ? '<p>Nothing to show.</p>' : `<ol>\n${items.join('\n')}\n</ol>`}</section>`;
}

/** Returns the page as one HTML file that loads and runs nothing. */
export function reportHtml({ title, summary, sections, notes }: ReportPage): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
<main>
<h1>${title}</h1>
<p>${summary.map(escapeHtml).join(' · ')}</p>
${sections.map(sectionHtml).join('\n')}
${notes.map((note) => `<p class="soft note">${escapeHtml(note)}</p>`).join('\n')}
</main>
</html>
`;
}
