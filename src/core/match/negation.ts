/** Words that deny the name after them: "Not Dagster", "Kein Dagster". */
const BEFORE =
  'no|non|not|never|without|ex|former|formerly|anything but|anyone but|everyone but|except|kein|keine|keiner|nicht|ohne|pas|sans|sin|sem|ningun|senza|niet|geen|zonder';

/** Words that say a rival is no longer in the deal. */
const GONE =
  'ruled out|lost|eliminated|dropped|rejected|disqualified|dq|dqd|excluded|removed|replaced|displaced|knocked out|kicked out|withdrawn|withdrew|declined|out(?= of|$)|ausgeschieden|ausgeschlossen|abgelehnt|abgesagt|ersetzt|elimine|ecarte|rejete|descartado|eliminado|descartada|eliminada|rechazado|rejeitado|escluso|scartato|afgewezen|afgevallen|脱落|失注|除外|対象外';

/** Words that deny a name where they stand alone. */
const ALONE =
  'gone|ko|beaten|previous|previously|past|legacy|old|unlikely|too expensive|raus|weg|fuera|fora|fuori';

/** "Churned", "Cancelled", "Failed POC". */
const PARTICIPLE = '[a-z]{2,}[b-df-z]ed(?: (?:poc|pilot|rfp|demo))?';

const NEGATION = new RegExp(`^(?:${BEFORE})(?: |$)`);
const DENIAL = new RegExp(`(?:^| )(?:${BEFORE}|${GONE})(?: |$)`);
const NOTHING_ELSE = new RegExp(`^(?:${BEFORE}|${GONE}|${ALONE}|${PARTICIPLE})(?: \\d+)*$`);

/** Returns whether a folded text begins by denying what follows. */
export function isNegated(folded: string): boolean {
  return NEGATION.test(folded);
}

/** Returns whether a folded text denies something anywhere, by the words that are known for it. */
export function isDenial(folded: string): boolean {
  return DENIAL.test(folded);
}

/** Returns whether a folded text is a denial without saying of what: "not", "ruled out". */
export function isBareDenial(folded: string): boolean {
  return NOTHING_ELSE.test(folded);
}
