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
  trap: 'falle; haken; vorsicht',
  wedges:
    'unsere trumpfe; warum wir gewinnen; wie wir gewinnen; warum us; unsere starken; starken von us; schwachen; unterscheidungsmerkmale; unsere vorteile; alleinstellungsmerkmale; angriffspunkte; hebel; ansatzpunkte; schwachstellen; stiche',
  attack: 'angriff; frage an den kunden; fragen sie; nachfrage',
  proof:
    'beweis; beweise; beleg; nachweis*; referenzkunde*; kundenreferenz*; kundenstimme*; erfolgsgeschichte*; fallstudie*; kundenbeispiel*; referenzen von kunden',
  objection:
    'einwand; einwande; einwandbehandlung; umgang mit einwanden; kunde sagt; sie sagen; vorbehalt*; gegenargument*',
  stance:
    'was dahinter steckt; zustimmen; zustimmung; was stimmt; was daran stimmt; anerkennen; verstandnis; einraumen',
  answer:
    'antwort; wir sagen; du sagst; sie antworten; entgegnung; erwiderung; was sie sagen; reaktion; uberleitung; dann sagen; dann positionieren; sagen sie dann',
  concede:
    'ehrlich bleiben; them ist die bessere wahl; besser passt; them besser passt; wann them besser; wann nicht us; them die bessere wahl; bessere wahl; ehrlich sein; ihre starken; starken von them; starken des wettbewerbers; zugestandnis*; zugestehen; finger weg; unsere schwachen',
  question:
    'frage; fragen; fangfrage*; bedarfsfrage*; qualifizierungsfrage*; entdeckungsfrage*; fragen an den kunden; bedarfsanalyse; stolperfrage*',
  fit: 'passt gut; gute passung; kaufsignal*; signale; warnsignal*; idealkunde*; zielkunde*; us passt',
  persona:
    'persona*; zielgruppe*; ansprechpartner; botschaft nach zielgruppe; botschafts nach zielgruppe; rolle; kernbotschaften',
  reference: 'verweise; weiterfuhrend*; quellen; siehe auch; material*; unterlagen',
  talk: 'gesprachsleitfaden; leitfaden; formulierung*; gesprachspunkt*; zum sagen',
  contents: 'inhalt; inhaltsverzeichnis; auf dieser seite',
  speech: 'pitch; in einem satz; leitfaden; zum sagen; gesprachsleitfaden',
  heard:
    'schmerzpunkte; kundenstimmen; bewertungen; kaufsignale; warnsignale; ihre aussagen; was kunden sagen; zitate; referenzen; beweis; beweise',
  private:
    'gute antwort; gutes zeichen; schlechte antwort; schlechtes zeichen; nicht sagen; nie sagen; intern; nur intern; hinweis; demo; tipp; vermeiden; taktik; nach der absage',
  rival: 'wettbewerber; konkurrent; konkurrenten; anbieter',
};
