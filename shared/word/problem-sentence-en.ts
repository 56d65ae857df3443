import { assertNever } from '#shared/domain/assert-never.ts';
import type { TemplatePlace, TemplateProblem } from './template-problem.ts';

const places = {
  body: 'in the text',
  header: 'in the header',
  footer: 'in the footer',
  footnote: 'in a footnote',
  endnote: 'in an endnote',
  textBox: 'in a text box',
} as const satisfies Record<TemplatePlace, string>;

/** Says in English what is wrong with a template and what to do. */
export function englishSentence(problem: TemplateProblem): string {
  switch (problem.kind) {
    case 'notWord':
      return 'This file is not a Word document. Choose one saved as “Word Document (.docx)”.';
    case 'oldWord':
      return 'This file is in Word’s old format (.doc). Open it in Word and save it as “Word Document (.docx)”.';
    case 'passwordProtected':
      return 'The document is protected with a password. Remove it in Word (File, Info, Protect Document) and save again.';
    case 'templateType':
      return 'This file is a Word template (.dotx). Open it in Word and save it as “Word Document (.docx)”.';
    case 'macros':
      return 'The document contains macros. Save it in Word as “Word Document (.docx)”, which leaves them out.';
    case 'otherFormat':
      return `This is a file of ${problem.format}, not of Word. Save it as “Word Document (.docx)”.`;
    case 'strictFormat':
      return 'The document is saved as “Strict Open XML”. Save it in Word as “Word Document (.docx)”.';
    case 'damaged':
      return `The file is damaged${problem.part === undefined ? '' : ` (${problem.part})`}. Open and repair it in Word, or choose an earlier copy.`;
    case 'noDocument':
      return 'The file is a .zip without a Word document in it. Choose a .docx.';
    case 'tooLarge':
      return 'The file is too large for a template, or its content grows out of all measure when unpacked. Make its pictures smaller, or start from a new document.';
    case 'documentType':
      return `The document contains a declaration that Word does not write (${problem.part}) and is not opened, for safety. Open it in Word and save it again.`;
    case 'outsideContent':
      return `The document depends on something outside it: “${problem.target}”. Insert the picture instead of linking to it, or remove the link.`;
    case 'unknownPlaceholder':
      return `There is an unknown placeholder ${places[problem.place]}: {{${problem.name}}}.${problem.nearest ? ` Perhaps {{${problem.nearest}}} is meant.` : ' Correct or remove it.'}`;
    case 'brokenPlaceholder':
      return `There are stray braces ${places[problem.place]}: “${problem.text}”. Placeholders are written {{name}}, with two braces on each side.`;
    case 'missingPlaceholder':
      return `The placeholder {{${problem.name}}} is missing. Write it into the template, where it should appear.`;
    case 'repeatedBlock':
      return `The placeholder {{${problem.name}}} appears more than once. Keep only one.`;
    case 'blockNotAlone':
      return `The placeholder {{${problem.name}}} shares its paragraph with “${problem.beside}”. Put it alone in a paragraph of its own.`;
    case 'blockEndsSection':
      return `The paragraph of {{${problem.name}}} ends with a section break, which would be lost. Put the break in a separate paragraph.`;
    case 'blockOutsideBody':
      return `The placeholder {{${problem.name}}} stands ${places[problem.place]}, where paragraphs have no place. Put it in the text.`;
    case 'missingStyle':
      return `The style “${problem.style}” is missing. Create it in Word under this name, or copy it from the original template.`;
    case 'styleWithoutList':
      return `The style “${problem.style}” has neither number nor bullet. Give it a list in Word (Modify Style, Format, Numbering).`;
    case 'levelApart':
      return `The style “${problem.style}” is not on the level after that of “${problem.parent}” in the same list, so its numbering would never start again. Link it in Word (Define New Multilevel List).`;
    case 'sampleNotPrinted':
      return `Filling the template with the sample loses this paragraph: “${problem.text}”. Check where the placeholders stand.`;
    default:
      return assertNever(problem);
  }
}
