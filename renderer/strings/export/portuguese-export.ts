import type { ExportStrings } from './export-strings.ts';

export const portugueseExport: ExportStrings = {
  title: 'Exportar',
  paper: 'Documento',
  papers: { report: 'Relatório', orderOfBusiness: 'Ordem do dia' },
  noSymbol: 'Sem cota',
  language: 'Idioma',
  mark: 'Marca',
  draft: 'Rascunho no cabeçalho',
  template: 'Modelo do Word',
  builtIn: 'O do Minuta',
  loadTemplate: 'Carregar outro',
  badTemplate: (name) => `O modelo ${name} ainda não pode ser usado. Nada foi salvo.`,
  fileName: 'Nome do arquivo',
  fileNameHint: 'Segundo a cota',
  missing: 'Antes de exportar: isto falta, e não impede salvar.',
  missingFacts: {
    symbol: 'Sem cota',
    number: 'Sem número de sessão',
    theme: 'Sem tema',
    agenda: 'Sem pontos na ordem do dia',
    outcome: (item) => `O ponto ${item} não tem resultado`,
    translations: (count, language) =>
      count === 1
        ? `Um texto sem versão em ${language}: sai no original`
        : `${count} textos sem versão em ${language}: saem no original`,
  },
  preview: 'Prévia',
  saveWord: 'Salvar Word',
  working: 'Preparando o documento',
  saved: (name) => `Salvo: ${name}`,
  reveal: 'Mostrar na pasta',
};
