import type { RoleWords } from '../role';

export const spanish: RoleWords = {
  usual: 'el los que una para con por del más usted',
  summary: 'resumen; de un vistazo; en breve; lo esencial; vista general',
  oneLiner:
    'en una frase; frase clave; posicionamiento; mensaje clave; propuesta de valor; mensaje principal',
  theyWin:
    'donde gana them; cuando gana them; donde ganan ellos; cuando ganan ellos; donde ganan; por que perdemos',
  weWin:
    'donde nosotros ganamos; donde ganamos nosotros; donde ganamos; cuando ganamos; donde gana us; cuando gana us',
  trap: 'trampa; cuidado',
  wedges:
    'por que ganamos; como ganamos; por que us; nuestras fortalezas; nuestros puntos fuertes; debilidades; diferenciadores; puntos de ataque; golpes; puntos debiles; palancas',
  attack: 'ataque; pregunte; pregunta',
  proof:
    'prueba; pruebas; casos de exito; caso de exito; clientes de referencia; testimonio*; referencias de clientes; casos de clientes',
  objection:
    'objecion; objeciones; manejo de objeciones; el cliente dice; ellos dicen; lo que dice el cliente',
  stance: 'lo que es cierto; reconocer; es verdad; reconozca; de acuerdo; lo cierto; justo',
  answer:
    'respuesta; nosotros decimos; usted dice; tu dices; que decir; responda; giro; entonces diga; luego posicionar',
  concede:
    'them es mejor opcion; mejor opcion; cuando no; sus fortalezas; fortalezas de them; ser honesto; encaja mejor; nuestras debilidades',
  question:
    'pregunta*; preguntas de descubrimiento; preguntas para hacer; descubrimiento; preguntas de calificacion',
  fit: 'senales; buen encaje; senales de compra; cliente ideal; senales de alerta',
  persona: 'por rol; interlocutor*; perfil*',
  reference: 'enlaces; recursos; mas informacion; fuentes; ver tambien; referencia',
  talk: 'guion*; argumentario; discurso; puntos de conversacion',
  contents: 'indice; contenido; contenidos; en esta pagina; tabla de contenido*',
  speech: 'pitch; guion*; discurso; en una frase; argumentario',
  heard: 'puntos de dolor; testimonios; opiniones; senales; citas; pruebas; ellos dicen',
  private:
    'buena respuesta; buena senal; mala respuesta; mala senal; no decir; nunca decir; interno; uso interno; demo; consejo; evitar',
  rival: 'competidor; competidores; alternativa; alternativas',
};
