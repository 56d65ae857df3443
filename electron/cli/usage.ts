/** How each command is typed; the README repeats it. */
export const usages = {
  export:
    'minuta export <session.json> [-o out.docx] [--paper report|order-of-business] ' +
    '[--lang es|en|fr|pt] [--template office.docx] [--format docx|txt|json] [--force]',
  symbols: 'minuta symbols <file|-> [--json]',
  template: 'minuta template <office.docx>',
} as const;
