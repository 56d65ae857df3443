import type { FrameStrings } from './frame-strings.ts';

export const spanishFrame: FrameStrings = {
  sections: 'Secciones',
  screens: 'Minuta',
  collapseRail: 'Contraer',
  expandRail: 'Expandir',
  resizePage: 'Ancho de la hoja',
  editor: 'Editor',
  page: 'Hoja',
  more: 'Más',
  close: 'Cerrar',
  cancel: 'Cancelar',
  statuses: {
    preparation: 'En preparación',
    draft: 'Borrador',
    review: 'En revisión',
    circulated: 'Circulado',
    approved: 'Aprobado',
  },
  status: 'Estado',
  writing: 'Idioma en que se escribe',
  languages: { es: 'Español', en: 'Inglés', fr: 'Francés', pt: 'Portugués' },
  namesInSentences: { es: 'español', en: 'inglés', fr: 'francés', pt: 'portugués' },
  original: (language) => `${language} (original)`,
  duplicated: (title, copy) =>
    `Sesión ${title} duplicada: la copia, ${copy}, no tiene número ni signaturas`,
  versionKept: 'Versión guardada',
  removed: (step) => `Hecho: ${step}`,
  cited: {
    title: 'Está citado',
    sentence: (places) =>
      places === 1
        ? 'Lo que se quería eliminar está citado en un lugar. Nada se ha eliminado. Primero hay que quitar la cita.'
        : `Lo que se quería eliminar está citado en ${places} lugares. Nada se ha eliminado. Primero hay que quitar las citas.`,
    place: (number) => `Lugar ${number}`,
  },
  shortcuts: 'Atajos de teclado',
  ctrl: 'Ctrl',
  shift: 'Mayús',
  trouble: {
    title: 'Algo falló en esta parte de la ventana',
    sentence:
      'Lo escrito está guardado y no se ha perdido. Se puede abrir de nuevo esta parte o copiar un informe del fallo para quien mantiene Minuta.',
    again: 'Abrir de nuevo',
    copy: 'Copiar el informe del fallo',
    copied: 'Informe copiado',
  },
};
