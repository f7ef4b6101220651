import { fold } from './fold';
import { separateJoined, withoutNumbering } from './separate';

/**
 * Values that say "no name here", by language. Seen in public Salesforce metadata and on HubSpot
 * portals, with what people write in their place.
 */
const NOBODY: readonly (readonly string[])[] = [
  ['', 'n/a', 'n.a.', 'n/d', 'no', 'yes', 'none', 'null', 'nil', 'nothing', 'nobody', 'no one'],
  [
    'other',
    'others',
    'other competitor',
    'other competitors',
    'other vendor',
    'unknown',
    'undecided',
    'unsure',
    'not sure',
    'unclear',
    'no idea',
  ],
  ['tba', 'tbc', 'tbd', 'to be announced', 'to be confirmed', 'to be determined', 'to be decided'],
  ["don't know", 'do not know', "i don't know", 'not specified', 'not selected', 'not applicable'],
  ['unspecified', 'undisclosed', 'not using a competitor', 'none selected'],
  ['select', 'please select', 'select one', 'select an option'],
  ['choose', 'please choose', 'choose one', 'choose an option'],
  [
    'kein',
    'keine',
    'keiner',
    'ja',
    'nein',
    'niemand',
    'keine angabe',
    'k. a.',
    'k.a.',
    'unbekannt',
  ],
  ['andere', 'anderer', 'anderes', 'sonstige', 'sonstiger', 'sonstiges', 'unklar', 'offen'],
  ['bitte wählen', 'bitte auswählen', 'nicht zutreffend', 'nicht relevant'],
  ['aucun', 'aucune', 'inconnu', 'autre', 'autres', 'non applicable', 'sans objet', 'personne'],
  ['à définir', 'à déterminer', 'à confirmer', 'je ne sais pas'],
  ['ninguno', 'ninguna', 'ningún', 'nadie', 'desconocido', 'otro', 'otros', 'otra', 'no aplica'],
  ['por definir', 'por determinar', 'por confirmar', 'no lo sé', 'no se sabe', 'seleccionar'],
  ['nenhum', 'nenhuma', 'ninguém', 'desconhecido', 'outro', 'outros', 'não se aplica', 'não sei'],
  ['a definir', 'a confirmar', 'selecione'],
  ['nessuno', 'nessuna', 'nessun', 'sconosciuto', 'altro', 'altri', 'altra', 'non applicabile'],
  ['da definire', 'da verificare', 'da confermare', 'non so', 'seleziona'],
  ['geen', 'onbekend', 'overig', 'overige', 'anders', 'niet van toepassing', 'n.v.t.', 'nvt'],
  ['nader te bepalen', 'weet ik niet'],
  ['なし', '無し', '無', '特になし', '該当なし', '不明', '未定', '未選択', '未確認'],
  ['調査中', '確認中', 'その他', 'わからない'],
];

/** Values that say "somebody else", folded. */
const OTHERS: ReadonlySet<string> = new Set(
  'other others andere anderer anderes sonstige sonstiger sonstiges autre autres otro otros otra outro outros altro altri altra overig overige anders その他'.split(
    ' ',
  ),
);

/** Values that a name may follow, as in "Other: Acme". */
const OPEN_PLACEHOLDERS = new Set([...OTHERS, 'no', 'yes', 'ja', 'select', 'choose']);

/** Words that make no difference to "none", before it or after it, such as what there is none of. */
const FILLERS =
  'yet|as yet|still|so far|at this (?:time|stage|point)|at the moment|at present|at all|for now|for the moment|right now|currently|as of (?:now|today|yet)|to date|today|(?:that )?(?:we|i) know of|to (?:my|our) knowledge|to us|in (?:this |the )?deal|known|identified|mentioned|named|listed|found|reported|disclosed|determined|provided|available|involved|really|other|direct|clear|else|competitors?|competition|vendors?|incumbents?|noch|bisher|bislang|aktuell|derzeit|momentan|zurzeit|zur zeit|im moment|bekannt|wettbewerb(?:er)?|mitbewerber|konkurren(?:z|t|ten)|pour le moment|pour linstant|pour l instant|a ce (?:stade|jour)|actuellement|connue?|identifie|defini|renseigne|communique|(?:de )?concurren(?:ts?|ce)|encore|aun|todavia|por ahora|de momento|por el momento|hasta ahora|actualmente|conocid[oa]|identificad[oa]|definid[oa]|competencia|competidor(?:es)?|ainda|por enquanto|no momento|ate agora|ate o momento|atualmente|conhecid[oa]|informad[oa]|concorrentes?|concorrencia|per ora|al momento|finora|attualmente|ancora|not[oi]|definito|identificato|concorrenti|concorrenza|nog|op dit moment|momenteel|vooralsnog|bekend|concurrent(?:en|ie)';

/** Folded, so that "N/A", "n.a." and "-- None --" are one. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(NOBODY.flat().map(fold));
/** With nothing but fillers, as in "not yet known". */
const NOT = new Set('not nicht ohne pas sans sin nao sem non senza niet zonder'.split(' '));
const FILLER = new RegExp(
  `(?<= )(?:${FILLERS})(?= )|現時点では?|今のところ|現在|まだ|特に|競合(?:他社)?は?`,
  'g',
);

const NOTHING_MORE: ReadonlySet<string> = new Set();

/** Where a value can end and a note about it begin. */
const NOTE =
  /\s*[(（[]|\s+[-–—]+\s*|[-–—]+\s|\s*[–—]\s*|\s*[,，、/／|｜・→]\s*|\s\*\s|\s*(?::\s|：)|\.\s/g;

/** A value is short; what stands behind many separators is no value. */
const MAX_NOTES = 4;

/** Capitalized words that say where to look or what is missing, and so are no name. */
const NO_NAME =
  /\b(?:see|notes?|please|specify|ask|which|below|above|comments?|description|details?|tbd|tbc|unknown|greenfield|competit\w+|siehe|bitte|voir|ver)\b/i;

/** Words with a capital or a digit, as a name has them; few of them, and no sentence. */
const NAME_LIKE =
  /^(?:[\p{Lu}\p{N}][^\s:;!?()]*|of|and|&|the|de)(?:\s+(?:[\p{Lu}\p{N}][^\s:;!?()]*|of|and|&|the|de)){0,3}$/u;

/** Returns whether a text that no card has is written as a name, and not as a note. */
export function isNameLike(text: string): boolean {
  return NAME_LIKE.test(text.trim()) && !NO_NAME.test(text);
}

/** Returns whether a text says that there are others, which denies nothing that is named beside it. */
export function isOthers(text: string): boolean {
  return OTHERS.has(fold(text));
}

/** Returns whether a folded text is, as a whole, one of the values that say "no name here". */
export function namesNobody(folded: string, ignored: ReadonlySet<string> = NOTHING_MORE): boolean {
  const isValue = (text: string) => PLACEHOLDERS.has(text) || ignored.has(text);
  if (isValue(folded)) return true;
  const bare = ` ${folded} `.replace(FILLER, '').replace(/\s+/g, ' ').trim();
  return bare !== '' && bare !== folded && (isValue(bare) || NOT.has(bare));
}

/**
 * Returns whether a field's text stands for the absence of a name, with or without a note: "None",
 * "None - greenfield", "None/Unknown", "Other (please specify)".
 *
 * @param ignored Folded values that name nobody in this org, beside those that are known everywhere.
 */
export function isPlaceholder(value: string, ignored?: ReadonlySet<string>): boolean {
  if (namesNobody(fold(value), ignored)) return true;
  const text = withoutNumbering(value) ?? value;
  if (namesNobody(fold(text), ignored)) return true;
  const listed = separateJoined(text.replace(/\bn\/([ad])\b/gi, 'n.$1'));
  if (listed.length > 1 && listed.every((each) => namesNobody(fold(each), ignored))) return true;
  let notes = 0;
  for (const { 0: cut, index } of text.matchAll(NOTE)) {
    const start = fold(text.slice(0, index));
    if (start !== '' && namesNobody(start, ignored)) {
      const rest = text.slice(index + cut.length);
      const isAside = /[(（[]/.test(cut);
      const mayName = OPEN_PLACEHOLDERS.has(start) || /[,，、/／|｜・→*]/.test(cut);
      return isAside || !mayName || !isNameLike(rest) || isPlaceholder(rest, ignored);
    }
    notes += 1;
    if (notes === MAX_NOTES) return false;
  }
  return false;
}
