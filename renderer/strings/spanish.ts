import type { Strings } from './strings.ts';

export const spanish: Strings = {
  sessions: 'Sesiones',
  sessionsInAll: (count) => (count === 1 ? '1 sesión' : `${count} sesiones`),
  newSession: 'Nueva sesión',
  backToSessions: '← Sesiones',
  noSessions: 'Sin sesiones. Crear la primera, o abrir un archivo de Minuta.',
  session: 'Sesión',
  date: 'Fecha',
  kind: 'Clase',
  theme: 'Tema',
  item: (label) => `Punto ${label}`,
  unnumberedItem: 'Punto sin número',
  proceedings: (paragraph) => `Desarrollo, párrafo ${paragraph}`,
  addProceedings: 'Añadir desarrollo',
  formattedText: 'Lleva notas, referencias o formato: todavía no se edita aquí.',
  kinds: {
    regular: 'Ordinaria',
    extraordinary: 'Extraordinaria',
    special: 'Especial',
    protocolary: 'Protocolar',
  },
  nothingToSave: 'Sin cambios',
  saving: 'Guardando',
  saved: (time) => `Guardado ${time}`,
  savedInOnePlace: {
    journal: 'Guardado solo en la copia en disco; se reintenta',
    window: 'Guardado solo en la base de trabajo; se reintenta',
  },
  notSaved: {
    full: 'Sin guardar: el disco está lleno. El texto sigue en memoria y se reintenta.',
    readOnly: 'Sin guardar: el disco es de solo lectura. El texto sigue en memoria y se reintenta.',
    denied: 'Sin guardar: falta permiso para escribir. El texto sigue en memoria y se reintenta.',
    other: 'Sin guardar. El texto sigue en memoria y se reintenta.',
  },
  browserEdition: 'Guardado solo en este navegador',
  repaired: (records) =>
    records === 1
      ? '1 registro se repuso desde la otra copia de los datos.'
      : `${records} registros se repusieron desde la otra copia de los datos.`,
  rebuilt: 'Minuta no se cerró bien. Todo lo que figuraba como guardado está aquí.',
  newerRecords:
    'Una Minuta más nueva guardó parte de los datos: quedan como están y no se muestran aquí.',
  quarantined: 'Algo no se pudo leer: se puso aparte, sin borrarlo, y se repuso de la otra copia.',
  dismiss: 'Entendido',
  otherTab: 'Minuta está abierta en otra pestaña de este navegador. Seguir allí, o cerrarla antes.',
  newerDatabase:
    'Una Minuta más nueva guardó estos datos: quedan como están. Abrirlos con esa versión.',
  noDatabase: 'Este navegador no permite guardar datos, y sin ellos nada de lo escrito quedaría.',
};
