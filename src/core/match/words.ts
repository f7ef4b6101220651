/*
 * The word lists for matching, comma-separated. Order doesn't matter unless a list says so. Lists "as written"
 * are folded when they're read; all others contain folded words (no case, accents, or punctuation).
 */

/** Returns the entries of one of these lists. */
export function entries(list: string): string[] {
  return list.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
}

/** Returns the entries of these lists as alternatives in a regular expression. */
export function anyOf(...lists: readonly string[]): string {
  return lists.flatMap(entries).join('|');
}

/** Legal forms after a name. A form of single letters ("A/S") is listed as one word. */
export const LEGAL_FORMS = `
  inc, incorporated, llc, llp, lp, lllp, pllc, pbc, ulc, ltd, ltee, limited, plc, corp,
  corporation, co, company, pvt, pty, pte, bhd, berhad, tbk, pcl, gmbh, ggmbh, mbh, gesmbh, ag,
  aktiengesellschaft, kg, kgaa, ohg, gbr, ug, ek, se, sa, sas, sasu, sarl, eurl, sca, snc, sprl,
  srl, srls, spa, sapa, sl, slu, slp, sau, sab, sac, sae, sapi, sgps, cia, cie, lda, limitada,
  ltda, eireli, eirl, bv, bvba, nv, vof, ab, aktiebolag, as, asa, aps, oy, oyj, ehf, uab, sro,
  spzoo, spk, kft, zrt, nyrt, doo, jdoo, dd, ood, eood, sia, fze, wll, fzco, dmcc, jsc, pjsc,
  ojsc, cjsc, kk, gk, ооо, оао, зао, пао, ао, тов, оод, еоод, 株, 有, 주, 유,
  private limited, private ltd, p ltd, p limited, proprietary limited, public limited company,
  public company limited, public benefit corporation, limited liability company,
  ug haftungsbeschrankt, gesellschaft mit beschrankter haftung, societe anonyme,
  sociedad anonima, societa per azioni, kabushiki kaisha, בע מ, fz llc, sdn bhd, ltd sti,
  limited sirketi, anonim sirketi, sp k, sp z oo, sp z o o, sp zoo, spz oo, spol sro, spol s ro,
  spol s r o, sa rl, sa de cv, sab de cv, sapi de cv, srl de cv, s de rl, s de rl de cv,
  unipessoal lda, ab publ`;

/** Legal forms after a name that are often written without a space. Longer forms come before their prefixes. */
export const UNSPACED_LEGAL_FORMS =
  '株式会社, 有限会社, 合同会社, 股份有限公司, 有限责任公司, 有限責任公司, 有限公司, 주식회사, 유한회사';

/** The few legal forms that are unambiguous before a name, unlike those in "AS Roma" and "Co Star". */
export const LEGAL_FORMS_BEFORE = `
  ооо, оао, зао, пао, ао, тов, sarl, ooo, oao, zao, llc, jsc, pjsc, ojsc, cjsc, uab, 株式会社,
  有限会社, 合同会社, 株, 有, 주식회사, 유한회사, 주, 유`;

/** The "and" in "& Co". */
export const ANDS = 'and, und, et, y, e, en, og, och';

/** Words that join names, as written. */
export const JOINING_WORDS = `
  and, or, plus, as well as, versus, und, oder, sowie, et, ou, y, o, e, en, of, og, och, i, ve, и,
  및`;

/**
 * Values that mean "no name here", as written. Found in public Salesforce metadata and HubSpot portals, plus
 * common variants.
 */
export const NOBODY = `
  n/a, n.a., n/d, no, yes, none, null, nil, nothing, nobody, no one, other competitor,
  other competitors, other vendor, unknown, undecided, unsure, not sure, unclear, no idea, tba,
  tbc, tbd, to be announced, to be confirmed, to be determined, to be decided, don't know,
  do not know, i don't know, not specified, not selected, not applicable, unspecified,
  undisclosed, not using a competitor, none selected, select, please select, select one,
  select an option, choose, please choose, choose one, choose an option,
  kein, keine, keiner, ja, nein, niemand, keine angabe, k. a., k.a., unbekannt, unklar, offen,
  bitte wählen, bitte auswählen, nicht zutreffend, nicht relevant,
  aucun, aucune, inconnu, non applicable, sans objet, personne, à définir, à déterminer,
  à confirmer, je ne sais pas,
  ninguno, ninguna, ningún, nadie, desconocido, no aplica, por definir, por determinar,
  por confirmar, no lo sé, no se sabe, seleccionar,
  nenhum, nenhuma, ninguém, desconhecido, não se aplica, não sei, a definir, a confirmar,
  selecione,
  nessuno, nessuna, nessun, sconosciuto, non applicabile, da definire, da verificare,
  da confermare, non so, seleziona,
  geen, onbekend, niet van toepassing, n.v.t., nvt, nader te bepalen, weet ik niet,
  なし, 無し, 無, 特になし, 該当なし, 不明, 未定, 未選択, 未確認, 調査中, 確認中, わからない`;

/** Values that mean "somebody else". */
export const OTHERS = `
  other, others, andere, anderer, anderes, sonstige, sonstiger, sonstiges, autre, autres, otro,
  otros, otra, outro, outros, outra, altro, altri, altra, overig, overige, anders, その他`;

/** Values besides "Other" that may be followed by a name: "Yes - Acme". */
export const OPEN_VALUES = 'no, yes, ja, select, choose';

/** Words that don't change the meaning of "none", before or after it. */
export const FILLERS = `
  yet, as yet, still, so far, at this time, at this stage, at this point, at the moment,
  at present, at all, for now, for the moment, right now, currently, as of now, as of today,
  as of yet, to date, today, we know of, i know of, that we know of, that i know of,
  to my knowledge, to our knowledge, to us, in deal, in this deal, in the deal, known,
  identified, mentioned, named, listed, found, reported, disclosed, determined, provided,
  available, involved, really, other, direct, clear, else, competitor, competitors, competition,
  vendor, vendors, incumbent, incumbents,
  noch, bisher, bislang, aktuell, derzeit, momentan, zurzeit, zur zeit, im moment, bekannt,
  wettbewerb, wettbewerber, mitbewerber, konkurrenz, konkurrent, konkurrenten,
  pour le moment, pour linstant, pour l instant, a ce stade, a ce jour, actuellement, connu,
  connue, identifie, defini, renseigne, communique, concurrent, concurrents, concurrence,
  de concurrent, de concurrents, de concurrence,
  encore, aun, todavia, por ahora, de momento, por el momento, hasta ahora, actualmente,
  conocido, conocida, identificado, identificada, definido, definida, competencia, competidor,
  competidores,
  ainda, por enquanto, no momento, ate agora, ate o momento, atualmente, conhecido, conhecida,
  informado, informada, concorrente, concorrentes, concorrencia,
  per ora, al momento, finora, attualmente, ancora, noto, noti, definito, identificato,
  concorrenti, concorrenza,
  nog, op dit moment, momenteel, vooralsnog, bekend, concurrenten, concurrentie`;

/** The same in Japanese, which has no spaces between words. Longer words come before their prefixes. */
export const JAPANESE_FILLERS =
  '現時点では, 現時点で, 今のところ, 現在, まだ, 特に, 競合他社は, 競合他社, 競合は, 競合';

/** Words that mean "nobody" together with fillers: "not yet known". */
export const NOTS = 'not, nicht, ohne, pas, sans, sin, nao, sem, non, senza, niet, zonder';

/** Words that refer elsewhere or say what's missing, so a text with one of them isn't a name. */
export const NOTE_WORDS = `
  see, note, notes, please, specify, ask, which, below, above, comment, comments, description,
  detail, details, tbd, tbc, unknown, greenfield, siehe, bitte, voir, ver`;

/** Words that deny the name after them: "Not Dagster", "Kein Dagster". */
export const DENIALS_BEFORE = `
  no, non, not, never, without, ex, former, formerly, anything but, anyone but, everyone but,
  except, kein, keine, keiner, nicht, ohne, pas, sans, sin, sem, ningun, senza, niet, geen,
  zonder`;

/** Words that mean a rival is no longer in the deal. */
export const GONE = `
  ruled out, lost, eliminated, dropped, rejected, disqualified, dq, dqd, excluded, removed,
  replaced, displaced, knocked out, kicked out, withdrawn, withdrew, declined, ausgeschieden,
  ausgeschlossen, abgelehnt, abgesagt, ersetzt, elimine, ecarte, rejete, descartado, eliminado,
  descartada, eliminada, rechazado, rejeitado, escluso, scartato, afgewezen, afgevallen, 脱落,
  失注, 除外, 対象外`;

/** Words that deny a name only if there are no other words. */
export const GONE_ALONE = `
  gone, ko, beaten, previous, previously, past, legacy, old, unlikely, too expensive, raus, weg,
  fuera, fora, fuori`;

/** Words for a rival's role in a deal. They don't deny the name in any combination. */
export const ROLES = `
  incumbent, solution, system, tool, platform, competitor, competitors, competition, competing,
  rival, vendor, vendors, supplier, provider, shortlist, shortlisted, finalist, finalists,
  primary, secondary, main, preferred, current, existing,
  wettbewerber, mitbewerber, wettbewerb, konkurrent, konkurrenten, konkurrenz, aktueller,
  bestehender, lieferant, anbieter, hauptwettbewerber,
  concurrent, concurrents, fournisseur, actuel, actuelle, principal, titulaire, finaliste,
  competidor, competidores, proveedor, actual, titular, finalista, preseleccionado,
  concorrente, concorrentes, fornecedor, atual, concorrenti, fornitore, attuale, principale,
  concurrenten, leverancier, huidige, zittende`;

/** The same in Japanese. Longer words come before their prefixes. */
export const JAPANESE_ROLES = '既存, 現行, 競合他社, 競合, ベンダー, 最終候補, 有力候補, 本命';

/** Words for the state of a deal, function words, and months. They don't deny the name either. */
export const HARMLESS = `
  currently, installed, website, url, in, on, place, use, using, since, renewal, renewals,
  renewing, renews, contract, up, for, at, risk, evaluating, evaluation, under, considering,
  consideration, active, listed, live, pilot, poc, trial, demo, rfp, final, round, stage, phase,
  tier, short, list, top, outbound, inbound, the, a, an, of, and, due, etc,
  seit, aktuell, aktuelle, derzeit, derzeitiger, bestehend, im, einsatz, gefahrdet, risiko,
  evaluierung, prufung, verlangerung, vertrag, der, die, das, engere, engeren, wahl, auswahl, usw,
  depuis, en, cours, devaluation, risque, renouvellement, contrat, le, la, du, de,
  desde, riesgo, evaluacion, evaluando, renovacion, uso, contrato, el, los,
  em, risco, avaliacao, avaliando, renovacao, dal, rischio, valutazione, rinnovo, contratto,
  sinds, huidig, evaluatie, verlenging, gebruik, primair, belangrijkste, het,
  january, february, march, april, may, june, july, august, september, october, november,
  december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec,
  januar, februar, marz, mai, juni, juli, oktober, dezember,
  janvier, fevrier, mars, avril, juin, juillet, aout, septembre, octobre, novembre, decembre,
  enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre,
  diciembre, janeiro, fevereiro, marco, maio, junho, julho, setembro, outubro, novembro, dezembro,
  gennaio, febbraio, aprile, maggio, giugno, luglio, settembre, ottobre, dicembre,
  januari, februari, maart, mei, augustus`;

/** The same in Japanese. Longer words come before their prefixes. */
export const JAPANESE_HARMLESS = `
  現在, 利用中, 使用中, 導入済み, 導入済, 導入中, 更新予定, 更新中, 更新, リスクあり, 比較検討中,
  検討中, 評価中, 主要, 候補, から, 以降, より, 年, 月, 日`;

/**
 * Everyday words that are also product names and often start notes in a free-text field: "Monday, 12 May",
 * "Close - waiting for legal". Cards add more with `commonWords`.
 */
export const EVERYDAY = `
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april,
  may, june, july, august, september, october, november, december, act, ask, base, box, buffer,
  build, call, close, deal, demo, drift, drive, first, focus, forward, front, help, home, join,
  keep, key, lead, level, linear, list, make, map, market, match, move, next, notes, notion, open,
  order, other, partner, people, plan, play, point, post, project, push, quick, quote, request,
  route, sales, search, share, social, source, stage, start, step, support, switch, target, task,
  team, test, time, together, top, touch, track, trial, trust, update, user, value, watch, work`;
