import { foldName } from './fold';

/** Words for what a rival is in a deal, folded. They deny nothing, in any combination. */
const ROLE_WORDS = new Set(
  (
    'incumbent solution system tool platform competitor competitors competition competing rival vendor vendors supplier ' +
    'provider shortlist shortlisted finalist finalists primary secondary main preferred ' +
    'current existing wettbewerber mitbewerber wettbewerb konkurrent konkurrenz aktueller ' +
    'konkurrenten competidores concorrentes concorrenti concurrenten bestehender lieferant anbieter hauptwettbewerber concurrent concurrents fournisseur ' +
    'actuel actuelle principal titulaire finaliste competidor proveedor actual titular ' +
    'finalista preseleccionado concorrente fornecedor atual fornitore attuale principale ' +
    'leverancier huidige zittende'
  ).split(' '),
);

/** The same with words for how things stand, the small words between, and months. */
const HARMLESS_WORDS = new Set([
  ...ROLE_WORDS,
  ...(
    'currently installed website url in on place use using since renewal ' +
    'renewals renewing renews contract up for at risk evaluating evaluation under considering ' +
    'consideration active listed live pilot poc trial demo rfp final round stage phase tier short ' +
    'list top outbound inbound the a an of and due etc seit aktuell aktuelle derzeit ' +
    'derzeitiger bestehend im einsatz gefahrdet risiko evaluierung prufung verlangerung ' +
    'vertrag der die das engere engeren wahl auswahl usw depuis en cours devaluation risque ' +
    'renouvellement contrat le la du de desde riesgo evaluacion evaluando renovacion uso ' +
    'contrato el los em risco avaliacao avaliando renovacao dal rischio valutazione rinnovo ' +
    'contratto sinds huidig evaluatie verlenging gebruik primair belangrijkste het january ' +
    'february march april may june july august september october november december jan feb ' +
    'mar apr jun jul aug sep sept oct nov dec januar februar marz mai juni juli oktober ' +
    'dezember janvier fevrier mars avril juin juillet aout septembre octobre novembre ' +
    'decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre ' +
    'diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro ' +
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari ' +
    'maart mei augustus'
  ).split(' '),
]);

/** Japanese does not put spaces between words. */
const JAPANESE_ROLE = /既存|現行|競合他社|競合|ベンダー|最終候補|有力候補|本命/g;
const JAPANESE =
  /既存|現行|競合他社|競合|ベンダー|最終候補|有力候補|本命|現在|利用中|使用中|導入済み|導入済|導入中|更新予定|更新中|更新|リスクあり|比較検討中|検討中|評価中|主要|候補|から|以降|より|[年月日]/g;

/** A year, date, quarter, amount or percentage. A zero says that there is nothing. */
const FIGURE = /^(?!00?$|0+[a-z])(?:[qh]\d|fy\d{2,4}|\d+(?:st|nd|rd|th|k|m|mm|x)?)$/;

/** A span of years, which says when it ended, and a word that a prefix turns around ("de-installed"). */
const ENDED = /(?:\d{4}|[(（[])\s*[-–—~〜]\s*\d{4}|\bde-|\bin-active/i;

/** "In place of" is about whoever comes next, or about somebody who isn't named. */
const ABOUT_ANOTHER = /\b(?:of|for)[\s)\]）】]*$/i;

/** Where a name can end and a remark begin. */
const CUT = /\s*[(（[【<][\s–—-]*|\s+[-–—]+\s*|[-–—]+\s+|\s*[–—]\s*|\s*[:：,，、|]\s*|\s+\/\s+/g;

/** A name of a card holds few separators and is short. */
const MAX_CUTS = 6;
const MAX_NAME = 120;

/** Returns whether every word is in a set, or a figure where those count. */
function isMadeOf(text: string, known: ReadonlySet<string>, japanese: RegExp, figure?: RegExp) {
  const found = foldName(text).replace(japanese, ' ').trim().split(/\s+/);
  return found.every((word) => word === '' || known.has(word) || figure?.test(word));
}

/**
 * Returns whether a text only says what is known to leave a name standing: "incumbent, renewal
 * 2026". What is not known may deny the name ("DQ", "no longer evaluating").
 */
export function isHarmlessRemark(text: string): boolean {
  return (
    !ENDED.test(text) &&
    !ABOUT_ANOTHER.test(text) &&
    isMadeOf(text, HARMLESS_WORDS, JAPANESE, FIGURE)
  );
}

/** Returns whether a text says what a rival is in the deal and nothing else: "current vendor". */
export function isRole(text: string): boolean {
  return isMadeOf(text, ROLE_WORDS, JAPANESE_ROLE);
}

/** Yields the ways to take a text as a name and a remark behind it, the shortest name first. */
export function* remarksIn(text: string): Generator<{ name: string; rest: string }> {
  let cuts = 0;
  for (const { index } of text.slice(0, MAX_NAME).matchAll(CUT)) {
    if (index > 0) yield { name: text.slice(0, index), rest: text.slice(index) };
    cuts += 1;
    if (cuts === MAX_CUTS) return;
  }
}

/** "At risk: Dagster", "Incumbent - Dagster", "(incumbent) Dagster". */
const LABELED =
  /^(?:([^:：]{1,60}?)(?:[ \t]*[:：][ \t]*|\s+[-–—]\s+)|[([]([^)\]]{1,60})[)\]]\s*)(\S.*)$/s;

/** Returns the text behind a harmless remark, and the remark; nothing where none is in front of it. */
export function labeled(text: string): { label: string; rest: string } | undefined {
  const [, before, bracketed, rest = ''] = LABELED.exec(text) ?? [];
  const label = before ?? bracketed ?? '';
  return /\p{L}{2}/u.test(label) && isHarmlessRemark(label) ? { label, rest } : undefined;
}

const BRACKETED = /^\s*[(（[【]([^()（）[\]【】]*)[)）\]】]\s*$/;
const LEAD = /^[\s\-–—:：,，、|/]+/;

/** Returns a remark without the brackets, dash or colon between it and the name. */
export function bareRemark(rest: string): string {
  return (BRACKETED.exec(rest)?.[1] ?? rest.replace(LEAD, '')).trim();
}
