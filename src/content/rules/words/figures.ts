/*
 * Figures that can be checked: money, percentages, durations, multiples, counts. Units are listed by
 * language.
 */

const MONEY_SIGNS = '[$€£¥₽₹]|R\\$|US\\$';
const MONEY_WORDS = [
  ...['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'BRL', 'RUB', 'dollars?', 'euros?', 'pounds?', 'cents?'],
  ...[
    'dólares',
    'reais',
    'руб(?:\\.|л\\p{L}*)?',
    'доллар\\p{L}*',
    'евро',
    'Euro',
    '円',
    '万円',
    'ドル',
  ],
];
const SCALES = [
  ...['k', 'm', 'bn', 'thousand', 'million', 'billion', 'Tausend', 'Mio\\.?', 'Mrd\\.?'],
  ...['Millionen', 'Milliarden', 'mille', 'millions?', 'milliards?', 'mil', 'millones', 'milhões'],
  ...['тыс\\.?', 'млн', 'млрд', '万', '億'],
];
const SPANS = [
  ...['ms', 'milliseconds?', 'seconds?', 'secs?', 'minutes?', 'mins?', 'hours?', 'hrs?', 'days?'],
  ...['weeks?', 'months?', 'quarters?', 'years?', 'Sekunden?', 'Minuten?', 'Stunden?', 'Tage?n?'],
  ...['Wochen?', 'Monate?n?', 'Jahre?n?', 'secondes?', 'heures?', 'jours?', 'semaines?', 'mois'],
  ...['ans?', 'années?', 'segundos?', 'minutos?', 'horas?', 'días?', 'semanas?', 'meses', 'mes'],
  ...['años?', 'dias?', 'mês', 'anos?', 'секунд\\p{L}*', 'минут\\p{L}*', 'час\\p{L}*', 'дн\\p{L}+'],
  ...['день', 'недел\\p{L}*', 'месяц\\p{L}*', 'год\\p{L}*', 'лет'],
];
/** Units in scripts without spaces, which a letter may follow. */
const SPANS_UNSPACED = ['秒', '分', '時間', '日', '週間', 'か月', 'ヶ月', 'カ月', '年'];
const PERCENT = ['%', 'percent', 'per cent', 'Prozent', 'pour cent', 'por ciento', 'por cento'];
const PERCENT_MORE = ['процент\\p{L}*', 'パーセント'];
const NUMBER_WORDS = [
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve'],
  ...['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'zwölf'],
  ...['deux', 'trois', 'quatre', 'cinq', 'sept', 'huit', 'neuf', 'dix', 'douze'],
  ...['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'doce'],
  ...['dois', 'duas', 'três', 'quatro', 'sete', 'oito', 'nove', 'dez', 'doze'],
  ...['два', 'две', 'двух', 'три', 'трёх', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'десять'],
];
/** A number after one of these is a name: "Fortune 500", "Top 10", "Day 1". */
const NAMING = [
  ...['top', 'fortune', 'day', 'step', 'version', 'tier', 'phase', 'level', 'part', 'page', 'day'],
  ...['chapter', 'release', 'windows', 'gen', 'tag', 'schritt', 'seite', 'étape', 'paso', 'etapa'],
  ...['шаг', 'день', 'версия', '№'],
];

const NUMBER = '(?:\\d{1,3}(?:[.,\u00A0\u202F ]\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d+)?';
const RANGE = `${NUMBER}(?:\\s?(?:[-–—]|to|bis|à|a)\\s?${NUMBER})?`;
const NO_LETTER = '(?![\\p{L}\\p{N}])';
const GAP = '[-\\s\u00A0\u202F]?';
const SCALED = `(?:${GAP}(?:${SCALES.join('|')})${NO_LETTER})?`;
/** A number right after a letter is part of a name, as in "S3", except in scripts without spaces. */
const STARTS = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}.,/_#@:])';

const FIGURE = new RegExp(
  [
    `(?:${MONEY_SIGNS})\\s?${RANGE}${SCALED}`,
    `${STARTS}${RANGE}${SCALED}\\s?(?:${MONEY_SIGNS}|(?:${MONEY_WORDS.join('|')})${NO_LETTER})`,
    `${STARTS}${RANGE}\\s?(?:${[...PERCENT, ...PERCENT_MORE].join('|')})`,
    `${STARTS}${RANGE}(?:\\s?[x×]${NO_LETTER}|[- ]?(?:fold|fach|fois|veces|vezes|раз|倍))`,
    `${STARTS}(?:${RANGE}|(?:${NUMBER_WORDS.join('|')}))${GAP}(?:${SPANS.join('|')})${NO_LETTER}`,
    `${STARTS}\\d{1,3}\\s?(?:${SPANS_UNSPACED.join('|')})`,
    `${STARTS}(?:\\d{1,3}(?:[.,\u00A0\u202F ]\\d{3})+|\\d{2,})${SCALED}(?![\\p{L}\\p{N}/:_]|[.,]\\d)`,
  ].join('|'),
  'giu',
);

const YEAR = /^(?:19|20)\d\d$/;
const AFTER_A_NAME = new RegExp(`(?:^|[^\\p{L}])(?:${NAMING.join('|')})[ -]$`, 'iu');
const AFTER_CAPITALS = /(?:^|[^\p{L}])\p{Lu}{2,}[ -]$/u;
/** 100% and 0% are absolutes, which another rule reports. */
const ALL_OR_NOTHING = /^(?:100|0)\s?(?:%|\p{L}[\p{L} ]*)$/u;
const SHARE = /%|p[eo]r ?cent|pour cent|por cien|prozent|процент|パー/iu;

/** After a count that nothing makes out of date: "50 or more technicians", "9 out of 10". */
const NOT_MEASURED = /^ (?:or (?:more|fewer|less)|out of)\b/i;

function isName(figure: string, before: string, after: string): boolean {
  if (!/^\d+$/.test(figure)) return false;
  if (NOT_MEASURED.test(after) || /\bout of $/i.test(before)) return true;
  return YEAR.test(figure) || AFTER_A_NAME.test(before) || AFTER_CAPITALS.test(before);
}

/** Returns the figures in a text as written, each once. Leaves out years, versions, and names. */
export function figuresIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(FIGURE)) {
    const figure = match[0].trim();
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const end = match.index + match[0].length;
    const isAllOrNothing = ALL_OR_NOTHING.test(figure) && SHARE.test(figure);
    if (!isAllOrNothing && !isName(figure, before, text.slice(end, end + 20))) found.add(figure);
  }
  return [...found];
}

const DATED =
  /(?<![\p{L}\p{N}])(?:19|20)\d\d(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\d{1,2}[./]\d{1,2}[./]\d{2,4}|20\d\d年/u;

/** Returns whether a text contains a year or a date. */
export function hasDate(text: string): boolean {
  return DATED.test(text);
}
