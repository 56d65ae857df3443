import type { ExportStrings } from './export-strings.ts';

export const spanishExport: ExportStrings = {
  title: 'Exportar',
  paper: 'Papel',
  papers: { report: 'Informe', orderOfBusiness: 'Orden del día' },
  noSymbol: 'Sin signatura',
  language: 'Idioma',
  mark: 'Marca',
  draft: 'Borrador en el encabezado',
  template: 'Plantilla de Word',
  builtIn: 'La de Minuta',
  loadTemplate: 'Cargar otra',
  goodTemplate: 'Plantilla revisada: se llenó con la sesión de ejemplo y no faltó nada.',
  badTemplate: (name) => `La plantilla ${name} no se puede usar todavía. Nada se ha guardado.`,
  templateCommands: 'Órdenes de la plantilla',
  rename: 'Cambiar el nombre',
  keepName: 'Guardar el nombre',
  removeTemplate: 'Eliminar la plantilla',
  templateRemoved: (name) => `Plantilla eliminada: ${name}`,
  templateLost: 'No se encuentra el archivo de la plantilla. Cargarla de nuevo o elegir otra.',
  fileName: 'Nombre del archivo',
  fileNameHint: 'Según la signatura',
  fileNameWithoutSymbol: 'Según el título, mientras falte la signatura',
  proposedName: 'Volver al propuesto',
  missing: 'Falta esto, que no impide guardar ni imprimir.',
  missingToCirculate: 'Antes de circular: esto falta.',
  missingFacts: {
    symbol: 'Sin signatura',
    symbolOf: (organ) => `Sin signatura de ${organ}`,
    number: 'Sin número de sesión',
    theme: 'Sin tema',
    agenda: 'Sin puntos en el orden del día',
    emptyItems: (count, items) =>
      count === 1 ? `El punto ${items} no tiene texto` : `Los puntos ${items} no tienen texto`,
    outcomes: (count, items) =>
      count === 1
        ? `El punto ${items} no tiene resultado`
        : `Los puntos ${items} no tienen resultado`,
    documentSymbols: (count) =>
      count === 1 ? 'Un documento sin signatura' : `${count} documentos sin signatura`,
    translations: (count, language) =>
      count === 1
        ? `Un texto sin versión en ${language}: sale en el original`
        : `${count} textos sin versión en ${language}: salen en el original`,
    stale: (count) =>
      count === 1
        ? 'Un párrafo editado a mano cuyos datos cambiaron después'
        : `${count} párrafos editados a mano cuyos datos cambiaron después`,
  },
  preview: 'Vista previa',
  saveWord: 'Guardar Word',
  savePdf: 'Guardar PDF',
  openInWord: 'Abrir en Word',
  saveBundle: 'Guardar paquete',
  bundleHint:
    'El documento, el orden del día y los documentos distribuidos por su signatura, con un índice',
  asFolder: 'Como carpeta',
  asZip: 'Como archivo .zip',
  noOffice:
    'El PDF se hace con LibreOffice, que no está instalado. También se puede hacer en Word.',
  working: {
    template: 'Revisando la plantilla',
    paper: 'Preparando el papel',
    pdf: 'Convirtiendo a PDF',
    bundle: 'Reuniendo el paquete',
  },
  stop: 'Detener',
  saved: (name) => `Guardado: ${name}`,
  lostFiles: (count) =>
    count === 1
      ? 'Un adjunto no se encontró y no está en el paquete.'
      : `${count} adjuntos no se encontraron y no están en el paquete.`,
  open: 'Abrir archivo',
  reveal: 'Mostrar en la carpeta',
  changedByHand: (name) =>
    `${name} fue cambiado a mano después de la última exportación. Nada se ha reemplazado.`,
  saveBesides: (name) => `Guardar como ${name}`,
  replace: 'Reemplazar el cambiado',
  late: 'LibreOffice no terminó en un minuto. Nada se ha guardado.',
  noPdf: 'LibreOffice no pudo convertir el papel. Nada se ha guardado.',
  noProgram: 'El archivo está guardado, pero ningún programa lo abrió.',
  print: 'Imprimir',
  printsBuiltIn: (template) =>
    `Se imprime la página tal como se ve aquí, con el formato de Minuta. Para imprimir con la plantilla ${template}, exporte a PDF o a Word e imprima desde allí.`,
  noPrinter:
    'No se pudo imprimir: el sistema no encontró ninguna impresora. El documento se puede exportar a PDF o a Word.',
  bundle: {
    index: 'Índice.txt',
    title: (session) => `Documentos de la sesión ${session}`,
  },
};
