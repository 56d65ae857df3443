import type { TextsStrings } from './texts-strings.ts';

export const spanishTexts: TextsStrings = {
  title: 'Textos',
  facts: (paragraphs, edited, leftOut) => {
    const parts = [
      ...(edited === 0 ? [] : [`${edited} a mano`]),
      ...(leftOut === 0 ? [] : [leftOut === 1 ? '1 omitido' : `${leftOut} omitidos`]),
    ];
    if (parts.length > 0) return parts.join(' · ');
    return paragraphs === 1 ? '1 párrafo' : `${paragraphs} párrafos`;
  },
  paper: 'Papel',
  papers: { report: 'Informe', orderOfBusiness: 'Orden del día' },
  blocks: {
    opening: 'Apertura',
    programme: 'Programa',
    proceedings: 'Desarrollo',
    agreements: 'Acuerdos',
    documents: 'Documentos distribuidos',
    meeting: 'Reunión',
    items: 'Puntos',
  },
  list: 'Párrafos del papel',
  paragraph: (number) => `Párrafo ${number}`,
  edit: 'Editar',
  close: 'Cerrar',
  enter: 'Intro',
  escape: 'Esc',
  more: 'Más',
  text: 'Texto del párrafo',
  states: {
    edited: 'Editado a mano',
    stale: 'Cambió lo compuesto',
    free: 'Párrafo libre',
    leftOut: 'Omitido',
  },
  sentences: {
    composed:
      'Se compone de los datos de la sesión. Lo que se escriba aquí vale solo para este papel y este idioma.',
    edited: 'Se imprime lo escrito a mano. Los datos de la sesión ya no lo cambian.',
    stale:
      'Los datos cambiaron después de editarlo a mano. Se imprime lo escrito; abajo, lo que dice ahora la composición.',
    leftOut: 'No se imprime en este papel, en ningún idioma.',
  },
  comparison: 'De lo compuesto a lo escrito',
  removedWords: 'Solo en lo compuesto:',
  addedWords: 'Solo en lo escrito:',
  noDifference: 'Las palabras son las mismas; cambia el formato o una nota.',
  backToComposed: 'Volver a lo compuesto',
  accept: 'Aceptar como está',
  leaveOut: 'Omitir en este papel',
  putBack: 'Volver a incluir',
  addBelow: 'Añadir párrafo libre debajo',
  goToField: 'Ir al dato',
  freePlaceholder: 'Párrafo libre',
  emptyFree: 'Párrafo libre sin texto',
  empty:
    'Sin párrafos. El papel se compone solo con lo que se anota en Sesión, Orden del día y Acuerdos.',
};
