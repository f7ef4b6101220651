import { fold } from './fold';

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

/** Folded, so that "N/A", "n.a." and "-- None --" are one. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(NOBODY.flat().map(fold));

const NOTHING_MORE: ReadonlySet<string> = new Set();

/** What stands in parentheses at the end: "Other (please name)". */
const ASIDE = /[(（].*[)）]\s*$/s;

/** Whether a folded text is, as a whole, one of the values that say "no name here". */
export function namesNobody(folded: string, ignored: ReadonlySet<string> = NOTHING_MORE): boolean {
  return PLACEHOLDERS.has(folded) || ignored.has(folded);
}

/**
 * Whether a field's text stands for the absence of a name.
 *
 * @param ignored Folded values that name nobody in this org, beside those that are known everywhere.
 */
export function isPlaceholder(text: string, ignored?: ReadonlySet<string>): boolean {
  return namesNobody(fold(text), ignored) || namesNobody(fold(text.replace(ASIDE, '')), ignored);
}
