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
  badTemplate: (name) => `La plantilla ${name} no se puede usar todavía. Nada se ha guardado.`,
  fileName: 'Nombre del archivo',
  fileNameHint: 'Según la signatura',
  missing: 'Antes de exportar: esto falta, y no impide guardar.',
  missingFacts: {
    symbol: 'Sin signatura',
    number: 'Sin número de sesión',
    theme: 'Sin tema',
    agenda: 'Sin puntos en el orden del día',
    outcome: (item) => `El punto ${item} no tiene resultado`,
    translations: (count, language) =>
      count === 1
        ? `Un texto sin versión en ${language}: sale en el original`
        : `${count} textos sin versión en ${language}: salen en el original`,
  },
  preview: 'Vista previa',
  saveWord: 'Guardar Word',
  working: 'Preparando el papel',
  saved: (name) => `Guardado: ${name}`,
  reveal: 'Mostrar en la carpeta',
};
