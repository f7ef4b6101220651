/**
 * Words with which people say that a name is *not* meant, or no longer: "Not
 * Dagster", "Kein Dagster", "Dagster (ruled out)".
 */
const WORDS =
  '(?:no|non|not|never|without|ex|former|formerly|anything but|anyone but|everyone but|except|ruled out|lost|eliminated|dropped|rejected|disqualified|excluded|removed|withdrawn|withdrew|declined|out(?= of|$)|kein|keine|keiner|nicht|ohne|pas|sans|sin|sem|ningun|senza|ausgeschieden|ausgeschlossen|elimine|ecarte|descartado|eliminado|descartada|eliminada|escluso|scartato)';

const NEGATION = new RegExp(`^${WORDS}(?: |$)`);
const NEGATION_ANYWHERE = new RegExp(`(?:^| )${WORDS}(?: |$)`);

/** Whether a folded text begins by denying what follows. */
export function isNegated(folded: string): boolean {
  return NEGATION.test(folded);
}

/** Whether a folded heading ("Competitors ruled out") denies what is listed below it. */
export function deniesBelow(folded: string): boolean {
  return NEGATION_ANYWHERE.test(folded);
}
