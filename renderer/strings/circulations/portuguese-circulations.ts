import type { CirculationStrings } from './circulation-strings.ts';

export const portugueseCirculations: CirculationStrings = {
  title: 'Circular',
  lead: 'O que circula fica guardado tal como sai e não muda mais: a cota, a data, o idioma, o estado da sessão e o arquivo do Word.',
  symbol: 'Cota',
  symbolOf: (organ) => `Cota de ${organ}`,
  symbolNeeded: 'Sem cota nada circula.',
  sameSymbol: (symbol) => `Uma versão já circulou como ${symbol}.`,
  use: (symbol) => `Usar ${symbol}`,
  date: 'Data de circulação',
  setStatus: 'Passar a sessão a “Circulado”',
  setStatusHint: 'Sem a marca de rascunho',
  circulate: 'Circular',
  working: 'Preparando o documento',
  done: (symbol) => `${symbol} está entre as versões circuladas.`,
  doneHint: 'O arquivo também pode ser salvo onde for preciso.',
  since: (symbol, date, changes) =>
    changes === 1
      ? `Circulou em ${date} como ${symbol}. Desde então há uma mudança.`
      : `Circulou em ${date} como ${symbol}. Desde então há ${changes} mudanças.`,
  unchanged: (symbol, date) => `Circulou em ${date} como ${symbol}, e nada mudou.`,
  showChanges: 'Ver as mudanças',
  hideChanges: 'Ocultar as mudanças',
  filter: 'Mostrar versões',
  filters: { all: 'Todas', copies: 'Cópias', circulated: 'Circuladas' },
  noCopies: 'Nenhuma cópia ainda.',
  noneCirculated:
    'Nenhuma versão circulada. Um documento que circula fica aqui, com seu arquivo do Word.',
  circulated: (symbol) => `Circulado: ${symbol}`,
  facts: (paper, language, date) => `${paper}, ${language}, ${date}`,
  keepVersion: 'Guardar uma versão',
  restore: 'Restaurar este estado',
  restored: (symbol) => `Estado de ${symbol} restaurado. O que havia ficou em uma cópia.`,
  openWord: 'Abrir o Word circulado',
  saveWord: 'Salvar o Word circulado',
  corrected: 'Word corrigido',
  attachCorrected: 'Anexar o Word corrigido',
  replaceCorrected: 'Trocar o Word corrigido',
  correctedAttached: (name) => `Anexado: ${name}`,
  notWord: 'Só se anexa um documento do Word (.docx).',
  openCorrected: (name) => `Abrir ${name}`,
  saveCorrected: 'Salvar o Word corrigido',
};
