import { fold } from './fold';
import { separateJoined } from './separate';

/**
 * Values that say "no name here", by language. Seen in public Salesforce metadata and on HubSpot
 * portals, with what people write in their place.
 */
const NOBODY: readonly (readonly string[])[] = [
  [
    '',
    'n/a',
    'n.a.',
    'no',
    'yes',
    'none',
    'null',
    'nothing',
    'nobody',
    'no one',
    'other',
    'others',
  ],
  ['tbc', 'tbd', 'to be confirmed', 'to be determined', 'undecided', 'unsure', 'not sure'],
  ['unknown', 'not known', 'none known', "don't know", 'do not know', 'not specified'],
  ['not applicable', 'not disclosed', 'unspecified', 'undisclosed', 'not selected'],
  ['no competition', 'no competitor', 'no competitors', 'no known competitor'],
  ['no incumbent', 'no vendor', 'other competitor', 'other competitors', 'other vendor'],
  ['no known competitors', 'not using a competitor', 'none selected', 'none identified'],
  ['select', 'please select', 'select one', 'select an option', 'choose', 'choose one'],
  ['kein', 'keine', 'keiner', 'ja', 'nein', 'keine angabe', 'k. a.', 'unbekannt', 'nicht bekannt'],
  ['andere', 'anderer', 'anderes', 'sonstige', 'sonstiger', 'sonstiges', 'unklar', 'bitte wählen'],
  ['kein wettbewerber', 'kein wettbewerb', 'kein mitbewerber', 'keine wettbewerber'],
  ['kein konkurrent', 'keine konkurrenz', 'bitte auswählen', 'nicht zutreffend'],
  ['aucun', 'aucune', 'aucun concurrent', 'pas de concurrent', 'inconnu', 'autre', 'autres'],
  ['non applicable', 'non renseigné', 'sans objet', 'à définir', 'je ne sais pas'],
  ['ninguno', 'ninguna', 'ningún competidor', 'sin competidor', 'sin competencia', 'desconocido'],
  ['otro', 'otros', 'otra', 'no aplica', 'por definir', 'no lo sé', 'no se sabe', 'seleccionar'],
  ['nenhum', 'nenhuma', 'nenhum concorrente', 'sem concorrente', 'desconhecido', 'outro', 'outros'],
  ['não se aplica', 'não sei', 'a definir', 'selecione'],
  ['nessuno', 'nessuna', 'nessun concorrente', 'sconosciuto', 'altro', 'altri', 'altra'],
  ['non applicabile', 'da definire', 'non so', 'seleziona'],
  ['geen', 'geen concurrent', 'geen concurrentie', 'onbekend', 'niet bekend', 'overig', 'overige'],
  ['anders', 'niet van toepassing', 'n.v.t.', 'nog onbekend', 'weet ik niet'],
  [
    'なし',
    '無し',
    '特になし',
    '該当なし',
    '競合なし',
    '不明',
    '未定',
    '未選択',
    'その他',
    'わからない',
  ],
];

/** Values that say "somebody else" or open a note: a name may follow them, as in "Other: Acme". */
const OPEN =
  'no yes other others select choose ja andere anderer anderes sonstige sonstiger sonstiges autre autres otro otros otra outro outros altro altri altra overig overige anders その他';

/** Words that make no difference to "none", before it or after it. */
const FILLERS =
  'yet|so far|at this (?:time|stage|point)|at the moment|at present|at all|for now|for the moment|right now|currently|as of (?:now|today|yet)|to date|today|known|identified|mentioned|named|listed|found|reported|other|direct|clear|else|noch|bisher|bislang|aktuell|derzeit|momentan|zurzeit|zur zeit|im moment|bekannt|pour le moment|pour linstant|pour l instant|a ce stade|actuellement|connu|encore|aun|todavia|por ahora|de momento|por el momento|hasta ahora|actualmente|conocido|ainda|por enquanto|no momento|ate agora|ate o momento|atualmente|per ora|al momento|finora|attualmente|ancora|nog|op dit moment|momenteel|vooralsnog|bekend';

/** Folded, so that "N/A", "n.a." and "-- None --" are one. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(NOBODY.flat().map(fold));
/** With nothing but fillers, as in "not yet known". */
const NOT = new Set(['not', 'nicht', 'pas', 'niet', 'nao', 'non']);
const OPEN_PLACEHOLDERS: ReadonlySet<string> = new Set(OPEN.split(' '));
const FILLER = new RegExp(`(?<= )(?:${FILLERS})(?= )|現時点では?|今のところ|現在|まだ|特に`, 'g');

const NOTHING_MORE: ReadonlySet<string> = new Set();

/** Where a value can end and a note about it begin. */
const NOTE = /\s*[(（[]|\s+[-–—]+\s*|[-–—]+\s|\s*[–—]\s*|\s*[,，、/／]\s*|\s*(?::\s|：)|\.\s/g;

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
export function isPlaceholder(text: string, ignored?: ReadonlySet<string>): boolean {
  if (namesNobody(fold(text), ignored)) return true;
  const listed = separateJoined(text);
  if (listed.length > 1 && listed.every((each) => namesNobody(fold(each), ignored))) return true;
  let notes = 0;
  for (const { 0: cut, index } of text.matchAll(NOTE)) {
    const value = fold(text.slice(0, index));
    if (value !== '' && namesNobody(value, ignored)) {
      const rest = text.slice(index + cut.length);
      const isAside = /[(（[]/.test(cut);
      const mayName = OPEN_PLACEHOLDERS.has(value) || /[,，、/／]/.test(cut);
      return isAside || !mayName || !isNameLike(rest) || isPlaceholder(rest, ignored);
    }
    notes += 1;
    if (notes === MAX_NOTES) return false;
  }
  return false;
}
