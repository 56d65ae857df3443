import { assertNever } from '#shared/domain/assert-never.ts';
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
  missingFact: (fact, language) => {
    switch (fact.kind) {
      case 'symbol':
        return 'Sin signatura';
      case 'number':
        return 'Sin número de sesión';
      case 'theme':
        return 'Sin tema';
      case 'agenda':
        return 'Sin puntos en el orden del día';
      case 'outcome':
        return `El punto ${fact.number} no tiene resultado`;
      case 'translations':
        return fact.count === 1
          ? `Un texto sin versión en ${language.toLowerCase()}: sale en el original`
          : `${fact.count} textos sin versión en ${language.toLowerCase()}: salen en el original`;
      default:
        return assertNever(fact);
    }
  },
  preview: 'Vista previa',
  saveWord: 'Guardar Word',
  working: 'Preparando el papel',
  saved: (name) => `Guardado: ${name}`,
  reveal: 'Mostrar en la carpeta',
};
