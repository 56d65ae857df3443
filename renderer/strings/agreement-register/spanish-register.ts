import type { RegisterStrings } from './register-strings.ts';

export const spanishRegister: RegisterStrings = {
  title: 'Acuerdos',
  listed: (count, all) => `${count} de ${all} acuerdos`,
  all: (count) =>
    count === 1 ? '1 acuerdo de todas las sesiones' : `${count} acuerdos de todas las sesiones`,
  find: 'Palabras del acuerdo, responsable',
  states: {
    none: 'Sin seguimiento',
    pending: 'Pendiente',
    overdue: 'Vencido',
    done: 'Cumplido',
  },
  columns: {
    agreement: 'Acuerdo',
    session: 'Sesión',
    addressees: 'Destinatarios',
    due: 'Plazo',
    responsible: 'Responsable',
    state: 'Seguimiento',
  },
  open: (words) => `Abrir: ${words}`,
  done: (words) => `Cumplido: ${words}`,
  markedDone: 'Acuerdo cumplido.',
  markedPending: 'Acuerdo pendiente.',
  copy: 'Copiar la lista',
  copied: (count) =>
    count === 1 ? '1 acuerdo copiado como tabla' : `${count} acuerdos copiados como tabla`,
  notCopied: 'No se pudo copiar. Vuelva a intentarlo.',
  empty:
    'Aquí se reúnen los acuerdos de todas las sesiones. Escriba el primero en la sección Acuerdos de una sesión.',
  noMatch: 'Ningún acuerdo cumple lo que se busca.',
};
