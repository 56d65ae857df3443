import { assertNever } from '#shared/domain/assert-never.ts';
import type { Language } from '#shared/domain/language.ts';
import { englishSentence } from './problem-sentence-en.ts';
import { spanishSentence } from './problem-sentence-es.ts';
import { frenchSentence } from './problem-sentence-fr.ts';
import { portugueseSentence } from './problem-sentence-pt.ts';
import type { TemplateProblem } from './template-problem.ts';

/** Says in a language what is wrong with a template and what to do, for whoever keeps it in Word. */
export function describeProblem(problem: TemplateProblem, language: Language): string {
  switch (language) {
    case 'es':
      return spanishSentence(problem);
    case 'en':
      return englishSentence(problem);
    case 'fr':
      return frenchSentence(problem);
    case 'pt':
      return portugueseSentence(problem);
    default:
      return assertNever(language);
  }
}
