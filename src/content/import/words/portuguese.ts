import type { RoleWords } from '../role';

export const portuguese: RoleWords = {
  usual: 'o os que uma para com não do em você',
  summary: 'resumo; visao geral; em poucas palavras; num relance; o essencial',
  oneLiner:
    'em uma frase; numa frase; posicionamento; mensagem chave; mensagem principal; proposta de valor',
  theyWin:
    'onde them ganha; quando them ganha; onde eles ganham; quando eles ganham; onde o them vence; por que perdemos',
  weWin:
    'onde nos ganhamos; quando nos ganhamos; onde ganhamos; quando ganhamos; onde us ganha; quando us ganha; onde vencemos',
  trap: 'armadilha; cuidado',
  wedges:
    'por que ganhamos; porque ganhamos; como ganhamos; por que us; nossos pontos fortes; nossas forcas; fraquezas; diferenciais; pontos de ataque; pontos fracos; alavancas',
  attack: 'ataque; pergunte',
  proof:
    'prova; provas; casos de sucesso; caso de sucesso; clientes de referencia; depoimento*; historias de clientes',
  objection:
    'objecao; objecoes; tratamento de objecoes; o cliente diz; eles dizem; se o cliente disser',
  stance: 'reconhecer; reconheca; e verdade; concorde; justo',
  answer: 'resposta; nos dizemos; voce diz; o que dizer; responda; entao diga; depois posicione',
  concede:
    'melhor escolha; melhor opcao; quando nao; pontos fortes deles; forcas de them; ser honesto; seja honesto; nossas fraquezas',
  question:
    'pergunta*; perguntas de descoberta; perguntas para fazer; descoberta; perguntas de qualificacao',
  fit: 'sinais; bom encaixe; sinais de compra; cliente ideal; sinais de alerta',
  persona: 'persona*; por perfil; por funcao; publico; interlocutor*',
  reference: 'recursos; saiba mais; fontes; veja tambem; referencia',
  talk: 'roteiro*; discurso; pontos de conversa',
  contents: 'indice; sumario; conteudo; nesta pagina',
  speech: 'pitch; roteiro*; discurso; em uma frase',
  heard: 'dores; depoimentos; avaliacoes; sinais; citacoes; provas; eles dizem',
  private:
    'boa resposta; bom sinal; ma resposta; resposta ruim; mau sinal; nao dizer; nunca dizer; interno; uso interno; demo; dica; evitar',
  rival: 'concorrente; concorrentes; alternativa; alternativas',
};
