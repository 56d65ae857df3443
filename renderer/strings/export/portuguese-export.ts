import { assertNever } from '#shared/domain/assert-never.ts';
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
  missingFact: (fact, language) => {
    switch (fact.kind) {
      case 'symbol':
        return 'Sem cota';
      case 'number':
        return 'Sem número de sessão';
      case 'theme':
        return 'Sem tema';
      case 'agenda':
        return 'Sem pontos na ordem do dia';
      case 'outcome':
        return `O ponto ${fact.number} não tem resultado`;
      case 'translations':
        return fact.count === 1
          ? `Um texto sem versão em ${language.toLowerCase()}: sai no original`
          : `${fact.count} textos sem versão em ${language.toLowerCase()}: saem no original`;
      default:
        return assertNever(fact);
    }
  },
  preview: 'Prévia',
  saveWord: 'Salvar Word',
  working: 'Preparando o documento',
  saved: (name) => `Salvo: ${name}`,
  reveal: 'Mostrar na pasta',
};
