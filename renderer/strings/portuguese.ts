import type { Strings } from './strings.ts';

export const portuguese: Strings = {
  sessions: 'Sessões',
  sessionsInAll: (count) => (count === 1 ? '1 sessão' : `${count} sessões`),
  newSession: 'Nova sessão',
  backToSessions: '← Sessões',
  noSessions: 'Nenhuma sessão. Criar a primeira ou abrir um arquivo do Minuta.',
  session: 'Sessão',
  date: 'Data',
  kind: 'Tipo',
  theme: 'Tema',
  item: (label) => `Ponto ${label}`,
  unnumberedItem: 'Ponto sem número',
  proceedings: (paragraph) => `Desenvolvimento, parágrafo ${paragraph}`,
  addProceedings: 'Acrescentar desenvolvimento',
  formattedText: 'Tem notas, referências ou formatação: ainda não se edita aqui.',
  kinds: {
    regular: 'Ordinária',
    extraordinary: 'Extraordinária',
    special: 'Especial',
    protocolary: 'Protocolar',
  },
  nothingToSave: 'Sem alterações',
  saving: 'Salvando',
  saved: (time) => `Salvo ${time}`,
  savedInOnePlace: {
    journal: 'Salvo somente na cópia em disco; nova tentativa em curso',
    window: 'Salvo somente na base de trabalho; nova tentativa em curso',
  },
  notSaved: {
    full: 'Não salvo: o disco está cheio. O texto continua na memória; nova tentativa em curso.',
    readOnly:
      'Não salvo: o disco é somente leitura. O texto continua na memória; nova tentativa em curso.',
    denied:
      'Não salvo: falta permissão para gravar. O texto continua na memória; nova tentativa em curso.',
    other: 'Não salvo. O texto continua na memória; nova tentativa em curso.',
  },
  browserEdition: 'Guardado somente neste navegador',
  repaired: (records) =>
    records === 1
      ? '1 registro foi recuperado da outra cópia dos dados.'
      : `${records} registros foram recuperados da outra cópia dos dados.`,
  rebuilt: 'O Minuta não foi fechado corretamente. Tudo o que constava como salvo está aqui.',
  newerRecords: 'Um Minuta mais novo salvou parte dos dados: ficam como estão e não aparecem aqui.',
  quarantined:
    'Algo não pôde ser lido: foi posto de lado, sem apagar, e recuperado da outra cópia.',
  dismiss: 'Entendido',
  otherTab: 'O Minuta está aberto em outra aba deste navegador. Continuar lá, ou fechá-la antes.',
  newerDatabase: 'Um Minuta mais novo salvou estes dados: ficam como estão. Abri-los nessa versão.',
  noDatabase: 'Este navegador não guarda dados, e sem eles nada do que se escreve ficaria.',
};
