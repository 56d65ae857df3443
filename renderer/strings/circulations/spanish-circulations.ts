import type { CirculationStrings } from './circulation-strings.ts';

export const spanishCirculations: CirculationStrings = {
  title: 'Circular',
  lead: 'Lo que circula queda guardado tal como sale y no cambia más: la signatura, la fecha, el idioma, el estado de la sesión y el archivo de Word.',
  symbol: 'Signatura',
  symbolOf: (organ) => `Signatura de ${organ}`,
  symbolNeeded: 'Sin signatura no se circula.',
  sameSymbol: (symbol) => `Ya circuló una versión como ${symbol}.`,
  use: (symbol) => `Usar ${symbol}`,
  date: 'Fecha de circulación',
  setStatus: 'Pasar la sesión a «Circulado»',
  setStatusHint: 'Sin la marca de borrador',
  circulate: 'Circular',
  working: 'Preparando el papel',
  done: (symbol) => `${symbol} está entre las versiones circuladas.`,
  doneHint: 'El archivo se guarda también donde haga falta.',
  since: (symbol, date, changes) =>
    changes === 1
      ? `Circuló el ${date} como ${symbol}. Desde entonces hay un cambio.`
      : `Circuló el ${date} como ${symbol}. Desde entonces hay ${changes} cambios.`,
  unchanged: (symbol, date) => `Circuló el ${date} como ${symbol}, y nada ha cambiado.`,
  showChanges: 'Ver los cambios',
  hideChanges: 'Ocultar los cambios',
  filter: 'Mostrar versiones',
  filters: { all: 'Todas', copies: 'Copias', circulated: 'Circuladas' },
  noCopies: 'Sin copias todavía.',
  noneCirculated:
    'Sin versiones circuladas. Al circular un papel queda aquí, con su archivo de Word.',
  circulated: (symbol) => `Circulado: ${symbol}`,
  facts: (paper, language, date) => `${paper}, ${language}, ${date}`,
  keepVersion: 'Guardar una versión',
  restore: 'Restaurar este estado',
  restored: (symbol) => `Restaurado el estado de ${symbol}. Lo que había quedó en una copia.`,
  openWord: 'Abrir el Word circulado',
  saveWord: 'Guardar el Word circulado',
  corrected: 'Word corregido',
  attachCorrected: 'Adjuntar el Word corregido',
  replaceCorrected: 'Cambiar el Word corregido',
  correctedAttached: (name) => `Adjuntado: ${name}`,
  notWord: 'Solo se adjunta un documento de Word (.docx).',
  openCorrected: (name) => `Abrir ${name}`,
  saveCorrected: 'Guardar el Word corregido',
};
