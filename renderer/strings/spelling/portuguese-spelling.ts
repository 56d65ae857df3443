import type { SpellingStrings } from './spelling-strings.ts';

const names = { es: 'espanhol', en: 'inglês', fr: 'francês', pt: 'português' };

export const portugueseSpelling: SpellingStrings = {
  menu: (word) => `Ortografia: ${word}`,
  noSuggestions: 'Nenhuma sugestão',
  addWord: 'Adicionar ao dicionário',
  ignore: 'Ignorar nesta sessão',
  noMore: (language) => `Não há palavras a corrigir nos textos em ${names[language]}.`,
  notChecked: (language) => `A ortografia dos textos em ${names[language]} não é verificada.`,
};
