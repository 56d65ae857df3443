import type { SessionsStrings } from './sessions-strings.ts';

export const portugueseSessions: SessionsStrings = {
  lastChange: 'Última alteração',
  body: 'Órgão',
  year: 'Ano',
  find: 'Tema, oradores, acordos, cotas',
  allSessions: (count) => (count === 1 ? '1 sessão' : `${count} sessões`),
  ofYear: (count, year, all) => `${count} de ${year}, ${all} no total`,
  listed: (count, all) => `${count} de ${all} sessões`,
  without: (filter) => `Retirar o filtro ${filter}`,
  noMatch: 'Nenhuma sessão corresponde ao que se procura.',
  removeFilters: 'Retirar os filtros',
  waysToBegin: 'Outras formas de começar',
  commands: (session) => `Comandos da sessão ${session}`,
  open: 'Abrir',
  duplicate: 'Duplicar',
  startFrom: 'Nova sessão a partir desta',
  send: 'Enviar em um arquivo',
  discard: 'Mover para a lixeira',
  noTheme: 'Sem tema',
};
