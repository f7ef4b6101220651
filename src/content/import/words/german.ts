import type { RoleWords } from '../role';

export const german: RoleWords = {
  usual: 'der die und nicht mit wir ist ein für sie',
  summary:
    'worum es geht; zusammenfassung; kurzfassung; uberblick; auf einen blick; kurz gesagt; kurz und knapp; das wichtigste; in kurze; fazit',
  oneLiner:
    'in einem satz; ein satz; kernbotschaft; positionierung; kernaussage; wertversprechen; hauptbotschaft',
  theyWin:
    'wo them gewinnt; wann them gewinnt; wo sie gewinnen; wann sie gewinnen; wo der wettbewerber gewinnt; warum wir verlieren',
  weWin: 'wo us gewinnt; wann us gewinnt; wo wir gewinnen; wann wir gewinnen',
  trap: 'die falle; falle; der haken; haken; vorsicht',
  whyWe:
    'unsere trumpfe; warum wir gewinnen; wie wir gewinnen; warum us; unsere starken; starken von us; ihre schwachen; schwachen; unterscheidungsmerkmale; unsere vorteile; alleinstellungsmerkmale',
  wedges: 'angriffspunkte; hebel; ansatzpunkte; schwachstellen; stiche',
  claim: 'behauptung; these; problem; das problem',
  attack: 'angriff; der angriff; frage an den kunden; fragen sie; nachfrage',
  proof:
    'beweis; beweise; beleg; nachweis*; referenzkunde*; kundenreferenz*; kundenstimme*; erfolgsgeschichte*; fallstudie*; kundenbeispiel*; referenzen von kunden',
  reality: 'realitat; die realitat; wirklichkeit; in wirklichkeit; tatsachlich; in der praxis',
  evidence: 'belege; zahlen; daten; fakten',
  contrast: 'kontrast; unser ansatz; us dagegen; wir dagegen; unser unterschied',
  comparison:
    'vergleich; gegenuberstellung; funktionsvergleich; direkter vergleich; philosophie; unterschiede',
  translation: 'ubersetzung; begriffe; begriff; glossar; entsprechung; ubersetzungshilfe',
  difference: 'unterschied; der unterschied',
  architecture: 'architektur; infrastruktur; technik; technische details; betrieb',
  outcome: 'ergebnis; unterm strich; gewinn',
  objection:
    'wenn der kunde sagt; einwand; einwande; einwandbehandlung; umgang mit einwanden; der kunde sagt; kunde sagt; sie sagen; was der kunde sagt; vorbehalt*; gegenargument*',
  stance:
    'was dahinter steckt; zustimmen; zustimmung; was stimmt; was daran stimmt; anerkennen; verstandnis; einraumen',
  answer:
    'antwort; unsere antwort; wir sagen; du sagst; sie antworten; entgegnung; erwiderung; was sie sagen; reaktion; uberleitung',
  concede:
    'ehrlich bleiben; them ist die bessere wahl; besser passt; them besser passt; wann them besser; wann nicht us; them die bessere wahl; bessere wahl; ehrlich sein; ihre starken; starken von them; starken des wettbewerbers; zugestandnis*; zugestehen; finger weg; unsere schwachen',
  position: 'dann sagen; dann positionieren; sagen sie dann',
  question:
    'frage; fragen; fangfrage*; bedarfsfrage*; qualifizierungsfrage*; entdeckungsfrage*; discovery fragen; fragen an den kunden; bedarfsanalyse; stolperfrage*',
  goodAnswer: 'gute antwort; gutes zeichen',
  badAnswer: 'schlechte antwort; schlechtes zeichen',
  fit: 'passt gut; gute passung; kaufsignal*; signale; warnsignal*; idealkunde*; zielkunde*; us passt',
  persona:
    'persona*; zielgruppe*; ansprechpartner; botschaft* nach rolle; botschaft* nach zielgruppe; rolle; nach rolle; kernbotschaften',
  reference: 'verweise; weiterfuhrend*; links; quellen; siehe auch; material*; unterlagen',
  talk: 'gesprachsleitfaden; leitfaden; formulierung*; gesprachspunkt*; zum sagen',
  source: 'quelle',
  metadata:
    'verantwortlich*; aktualisiert; zuletzt aktualisiert; stand; autor; autorin; uberprufung; nachste uberprufung; ansprechperson; vertraulich; version; erstellt',
  contents: 'inhalt; inhaltsverzeichnis; auf dieser seite',
  speech: 'pitch; in einem satz; leitfaden; zum sagen; gesprachsleitfaden',
  heard:
    'schmerzpunkte; kundenstimmen; bewertungen; kaufsignale; warnsignale; ihre aussagen; was kunden sagen; zitate; referenzen; beweis; beweise',
  private:
    'nicht sagen; nie sagen; intern; nur intern; hinweis; demo; tipp; vermeiden; taktik; nach der absage',
  rival: 'wettbewerber; konkurrent; konkurrenten; anbieter; alternative; alternativen',
};
