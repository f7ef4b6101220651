import type { RoleWords } from '../role';

export const french: RoleWords = {
  usual: 'le les des est une pour nous vous dans pas',
  summary: 'resume; en bref; synthese; apercu; en un coup d oeil; l essentiel; vue d ensemble',
  oneLiner:
    'en une phrase; accroche; argument cle; positionnement; message cle; proposition de valeur; pitch',
  theyWin:
    'quand them gagne; ou them gagne; quand ils gagnent; ou ils gagnent; la ou ils gagnent; pourquoi nous perdons',
  weWin: 'quand nous gagnons; ou nous gagnons; la ou nous gagnons; quand us gagne; ou us gagne',
  trap: 'piege; attention',
  wedges:
    'pourquoi nous gagnons; comment nous gagnons; pourquoi us; nos forces; nos atouts; faiblesses; nos differences; angles d attaque; points faibles; points d attaque; leviers',
  attack: 'attaque; demandez; question a poser',
  proof:
    'preuve; preuves; references clients; temoignage*; cas client*; etude de cas; etudes de cas; clients references; succes client*',
  objection:
    'objection*; traitement des objections; le client dit; ils disent; ce que dit le client; reticence*',
  stance: 'ce qui est vrai; reconnaitre; admettre; c est vrai; accord; concedons',
  answer:
    'reponse; nous disons; vous dites; repondre; que dire; recadrage; dites alors; puis positionner; alors dire',
  concede:
    'ils font mieux; quils font mieux; them est le meilleur choix; meilleur choix; quand ne pas; leurs forces; forces de them; reconnaitre quand; etre honnete; quand them convient mieux; convient mieux; nos faiblesses',
  question: 'question*; questions de decouverte; questions de qualification; decouverte; relance',
  fit: 'signaux; signaux d achat; client ideal; bon profil; bonne adequation; signes',
  persona: 'persona*; interlocuteur*; par profil',
  reference: 'liens; ressources; pour en savoir plus; lire aussi; sources; reference',
  talk: 'argumentaire*; discours; elements de langage',
  contents: 'sommaire; table des matieres; sur cette page',
  speech: 'pitch; accroche; argumentaire*; discours; en une phrase',
  heard:
    'douleurs; points de douleur; temoignages; avis; signaux; citations; preuves; preuve; ils disent',
  private:
    'bonne reponse; bon signe; mauvaise reponse; mauvais signe; ne pas dire; ne jamais dire; interne; a usage interne; demo; conseil; a eviter; astuce',
  rival: 'concurrent; concurrents',
};
