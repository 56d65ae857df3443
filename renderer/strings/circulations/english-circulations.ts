import type { CirculationStrings } from './circulation-strings.ts';

export const englishCirculations: CirculationStrings = {
  title: 'Circulate',
  lead: 'What circulates is kept as it leaves and changes no more: the symbol, the date, the language, the state of the session and the Word file.',
  symbol: 'Symbol',
  symbolOf: (organ) => `Symbol of ${organ}`,
  symbolNeeded: 'Nothing circulates without a symbol.',
  sameSymbol: (symbol) => `A version circulated as ${symbol} already.`,
  use: (symbol) => `Use ${symbol}`,
  date: 'Date of circulation',
  setStatus: 'Set the session to “Circulated”',
  setStatusHint: 'Without the draft mark',
  circulate: 'Circulate',
  working: 'Preparing the paper',
  done: (symbol) => `${symbol} is among the circulated versions.`,
  doneHint: 'The file can be saved wherever it is needed too.',
  since: (symbol, date, changes) =>
    changes === 1
      ? `It circulated on ${date} as ${symbol}. There is one change since then.`
      : `It circulated on ${date} as ${symbol}. There are ${changes} changes since then.`,
  unchanged: (symbol, date) => `It circulated on ${date} as ${symbol}, and nothing has changed.`,
  showChanges: 'See the changes',
  hideChanges: 'Hide the changes',
  filter: 'Show versions',
  filters: { all: 'All', copies: 'Copies', circulated: 'Circulated' },
  noCopies: 'No copies yet.',
  noneCirculated:
    'No circulated versions. A paper that circulates is kept here, with its Word file.',
  circulated: (symbol) => `Circulated: ${symbol}`,
  facts: (paper, language, date) => `${paper}, ${language}, ${date}`,
  keepVersion: 'Keep a version',
  restore: 'Restore this state',
  restored: (symbol) => `Restored the state of ${symbol}. What was here is kept in a copy.`,
  openWord: 'Open the circulated Word file',
  saveWord: 'Save the circulated Word file',
  corrected: 'Corrected Word file',
  attachCorrected: 'Attach the corrected Word file',
  replaceCorrected: 'Change the corrected Word file',
  correctedAttached: (name) => `Attached: ${name}`,
  notWord: 'Only a Word document (.docx) can be attached.',
  openCorrected: (name) => `Open ${name}`,
  saveCorrected: 'Save the corrected Word file',
};
