import type { SessionsStrings } from './sessions-strings.ts';

export const spanishSessions: SessionsStrings = {
  lastChange: 'Último cambio',
  body: 'Órgano',
  year: 'Año',
  find: 'Tema, oradores, acuerdos, signaturas',
  allSessions: (count) => (count === 1 ? '1 sesión' : `${count} sesiones`),
  ofYear: (count, year, all) => `${count} de ${year}, ${all} en total`,
  listed: (count, all) => `${count} de ${all} sesiones`,
  without: (filter) => `Quitar el filtro ${filter}`,
  noMatch: 'Ninguna sesión cumple lo que se busca.',
  removeFilters: 'Quitar los filtros',
  waysToBegin: 'Otras formas de empezar',
  commands: (session) => `Órdenes de la sesión ${session}`,
  open: 'Abrir',
  duplicate: 'Duplicar',
  startFrom: 'Nueva sesión a partir de esta',
  send: 'Enviar en un archivo',
  discard: 'Mover a la papelera',
  noTheme: 'Sin tema',
};
