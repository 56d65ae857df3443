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
  goodTemplate: 'Modelo verificado: foi preenchido com a sessão de exemplo e nada faltou.',
  badTemplate: (name) => `O modelo ${name} ainda não pode ser usado. Nada foi salvo.`,
  templateCommands: 'Comandos do modelo',
  rename: 'Mudar o nome',
  keepName: 'Salvar o nome',
  removeTemplate: 'Excluir o modelo',
  templateRemoved: (name) => `Modelo excluído: ${name}`,
  templateLost: 'O arquivo do modelo não foi encontrado. Carregar de novo ou escolher outro.',
  fileName: 'Nome do arquivo',
  fileNameHint: 'Segundo a cota',
  fileNameWithoutSymbol: 'Segundo o título, enquanto faltar a cota',
  proposedName: 'Voltar ao proposto',
  missing: 'Falta isto, que não impede salvar nem imprimir.',
  missingToCirculate: 'Antes de circular: isto falta.',
  missingFacts: {
    symbol: 'Sem cota',
    symbolOf: (organ) => `Sem cota de ${organ}`,
    number: 'Sem número da sessão',
    theme: 'Sem tema',
    agenda: 'Sem pontos na ordem do dia',
    emptyItems: (count, items) =>
      count === 1 ? `O ponto ${items} não tem texto` : `Os pontos ${items} não têm texto`,
    outcomes: (count, items) =>
      count === 1 ? `O ponto ${items} não tem resultado` : `Os pontos ${items} não têm resultado`,
    documentSymbols: (count) =>
      count === 1 ? 'Um documento sem cota' : `${count} documentos sem cota`,
    translations: (count, language) =>
      count === 1
        ? `Um texto sem versão em ${language}: sai no original`
        : `${count} textos sem versão em ${language}: saem no original`,
    stale: (count) =>
      count === 1
        ? 'Um parágrafo editado à mão cujos dados mudaram depois'
        : `${count} parágrafos editados à mão cujos dados mudaram depois`,
  },
  preview: 'Prévia',
  saveWord: 'Salvar Word',
  savePdf: 'Salvar PDF',
  openInWord: 'Abrir no Word',
  saveBundle: 'Salvar pacote',
  bundleHint: 'O documento, a ordem do dia e os documentos distribuídos pela sigla, com um índice',
  asFolder: 'Como pasta',
  asZip: 'Como arquivo .zip',
  noOffice: 'O PDF é feito pelo LibreOffice, que não está instalado. O Word também pode fazê-lo.',
  working: {
    template: 'Verificando o modelo',
    paper: 'Preparando o documento',
    pdf: 'Convertendo para PDF',
    bundle: 'Reunindo o pacote',
  },
  stop: 'Parar',
  saved: (name) => `Salvo: ${name}`,
  lostFiles: (count) =>
    count === 1
      ? 'Um anexo não foi encontrado e não está no pacote.'
      : `${count} anexos não foram encontrados e não estão no pacote.`,
  open: 'Abrir o arquivo',
  reveal: 'Mostrar na pasta',
  changedByHand: (name) =>
    `${name} foi alterado à mão depois da última exportação. Nada foi substituído.`,
  saveBesides: (name) => `Salvar como ${name}`,
  replace: 'Substituir o alterado',
  late: 'O LibreOffice não terminou em um minuto. Nada foi salvo.',
  noPdf: 'O LibreOffice não conseguiu converter o documento. Nada foi salvo.',
  noProgram: 'O arquivo está salvo, mas nenhum programa o abriu.',
  print: 'Imprimir',
  printsBuiltIn: (template) =>
    `Imprime-se a página tal como aparece aqui, no formato do Minuta. Para imprimir com o modelo ${template}, exporte para PDF ou Word e imprima de lá.`,
  noPrinter:
    'Não foi possível imprimir: o sistema não encontrou nenhuma impressora. O documento pode ser exportado para PDF ou Word.',
  bundle: {
    index: 'Índice dos documentos.txt',
    title: (session) => `Documentos da sessão ${session}`,
  },
};
