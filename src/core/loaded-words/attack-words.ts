import type { WordsByLanguage } from './find-words';

/** Words that put a rival down, which hurts the speaker more than the rival. */
export const ATTACK_WORDS: WordsByLanguage = {
  english: [
    ...['garbage', 'junk', 'terrible', 'awful', 'useless', 'worthless', 'horrible', 'pathetic'],
    ...['crap', 'crappy', 'sucks', 'stupid', 'dumb', 'joke', 'laughable', 'nightmare', 'disaster'],
    ...['scam', 'rip off', 'ripoff', 'rips you off', 'liar', 'liars', 'lying', 'dishonest'],
    ...['incompetent', 'obsolete', 'outdated', 'antiquated', 'archaic', 'dinosaur', 'dinosaurs'],
    ...['bloated', 'clunky', 'rigid', 'struggles', 'struggle', 'inferior', 'crippled', 'broken'],
    ...['force you', 'forces you', 'forced into', 'lock you in', 'locks you in', 'lock you into'],
    ...['locks you into', 'trap you', 'traps you', 'hold you hostage', 'holds you hostage'],
    ...['fall apart', 'falls apart', 'dead end', 'copycat', 'half baked', 'snake oil', 'vaporware'],
    ...['hit their constraints', 'migration tax', 'hidden costs', 'hidden fees'],
  ],
  german: [
    ...['Schrott', 'Müll', 'unbrauchbar', 'nutzlos', 'wertlos', 'miserabel', 'katastrophal*'],
    ...['Katastrophe', 'Albtraum', 'Alptraum', 'lächerlich', 'Abzocke', 'Betrug', 'Lügner'],
    ...['inkompetent', 'veraltet*', 'überholt*', 'aufgebläht*', 'Dinosaurier', 'klobig*'],
    ...[
      'minderwertig*',
      'zwingt Sie',
      'zwingen Sie',
      'sperrt Sie ein',
      'Sackgasse',
      'versteckte Kosten',
    ],
  ],
  french: [
    ...['nul', 'nulle', 'pourri', 'pourrie', 'inutile', 'inutilisable', 'lamentable', 'horrible'],
    ...['cauchemar', 'catastrophe', 'catastrophique', 'ridicule', 'arnaque', 'menteur', 'menteurs'],
    ...['incompétent', 'incompétents', 'obsolète', 'obsolètes', 'dépassé', 'dépassée', 'dinosaure'],
    ...[
      'usine à gaz',
      'vous force',
      'vous forcent',
      'vous enferme',
      'vous enferment',
      'coûts cachés',
    ],
  ],
  spanish: [
    ...['basura', 'inútil', 'inútiles', 'terrible', 'horrible', 'pésimo', 'pésima', 'pesadilla'],
    ...['desastre', 'ridículo', 'ridícula', 'estafa', 'mentiroso', 'mentirosos', 'incompetente*'],
    ...['obsoleto', 'obsoleta', 'anticuado', 'anticuada', 'dinosaurio', 'engorroso', 'engorrosa'],
    ...[
      'le obliga a',
      'les obliga a',
      'te obliga a',
      'lo atrapa',
      'costes ocultos',
      'costos ocultos',
    ],
  ],
  portuguese: [
    ...['lixo', 'inútil', 'inúteis', 'terrível', 'horrível', 'péssimo', 'péssima', 'pesadelo'],
    ...['desastre', 'ridículo', 'ridícula', 'golpe', 'mentiroso', 'mentirosos', 'incompetente*'],
    ...['obsoleto', 'obsoleta', 'ultrapassado', 'ultrapassada', 'dinossauro', 'antiquado'],
    ...['obriga você', 'força você', 'prende você', 'custos ocultos', 'custos escondidos'],
  ],
  russian: [
    ...['мусор', 'хлам', 'ужасн*', 'кошмар*', 'бесполезн*', 'отвратительн*', 'катастроф*'],
    ...['смешно', 'нелеп*', 'мошенни*', 'обман*', 'лгут', 'врут', 'некомпетентн*', 'устаревш*'],
    ...[
      'устарел*',
      'динозавр*',
      'громоздк*',
      'неуклюж*',
      'заставля*',
      'загоня*',
      'скрытые расходы',
    ],
    ...['скрытые платежи', 'тупик*', 'позор*'],
  ],
  japanese: [
    ...['ゴミ', '最悪', 'ひどい', '役に立たない', '使えない', '悪夢', '詐欺', '嘘つき', '無能'],
    ...['時代遅れ', '粗悪', '劣って', '強制され', '囲い込', '隠れたコスト', 'お粗末'],
  ],
};
