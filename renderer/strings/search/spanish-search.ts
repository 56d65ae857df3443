import type { SearchStrings } from './search-strings.ts';

export const spanishSearch: SearchStrings = {
  kinds: {
    session: 'Sesión',
    item: 'Punto',
    speaker: 'Orador',
    topic: 'Subtema',
    proceedings: 'Desarrollo',
    comment: 'Comentario',
    agreement: 'Acuerdo',
    document: 'Documento',
    note: 'Nota',
    text: 'Texto',
  },
  places: (count) => (count === 1 ? '1 lugar' : `${count} lugares`),
  agreements: 'Acuerdos',
  withAgreements: 'Con acuerdos',
  withoutAgreements: 'Sin acuerdos',
  reading: 'Aún se leen sesiones: pueden faltar resultados',
  palette: {
    title: 'Buscar y ordenar',
    typeHere: 'Orden, sesión, punto, signatura o palabras',
    groups: {
      recent: 'Usado hace poco',
      commands: 'Órdenes',
      sessions: 'Sesiones',
      items: 'Puntos de esta sesión',
      found: 'En los textos',
      settings: 'Configuración',
    },
    nothing: 'Nada responde a lo escrito.',
    results: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
    notNow: 'ahora no es posible',
    chosen: 'elegido',
    keys: '↑ ↓ para recorrer, Intro para elegir, Esc para cerrar',
  },
};
