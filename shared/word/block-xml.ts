import {
  BuilderElement,
  FootnoteReference,
  FootnoteReferenceElement,
  NumberProperties,
  ParagraphProperties,
  Tab,
  Run as WordRun,
  type XmlComponent,
} from 'docx';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperNote, Paragraph, Run } from '#shared/report/paper.ts';
import type { ListNumbering } from './list-numbering.ts';
import { rightToLeftLanguage, runsRightToLeft, textPieces } from './printable-text.ts';
import type { TemplateRoles } from './template-roles.ts';
import { wordLanguages } from './word-names.ts';
import { componentWriter } from './xml-of-component.ts';

type TextRun = Extract<Run, { kind: 'text' }>;

/** Word's runs of a text: tabs and line breaks are runs of their own. */
function textRuns({ text, marks, language }: TextRun): readonly XmlComponent[] {
  const look = {
    ...(marks.includes('bold') && { bold: true }),
    ...(marks.includes('italic') && { italics: true }),
    ...(marks.includes('underline') && { underline: {} }),
  };
  return textPieces(text).map((piece) => {
    const plain = { ...look, language: { value: wordLanguages[language] } };
    switch (piece.kind) {
      case 'tab':
        return new WordRun({ ...plain, children: [new Tab()] });
      case 'break':
        return new WordRun({ ...plain, break: 1 });
      case 'words': {
        // As a child, a word like CURRENT would become the field that docx knows by this name.
        const text = piece.words;
        if (!runsRightToLeft(text)) return new WordRun({ ...plain, text });
        const language = { ...plain.language, bidirectional: rightToLeftLanguage(text) };
        return new WordRun({ ...look, text, language, rightToLeft: true });
      }
      default:
        return assertNever(piece);
    }
  });
}

function indentElement(attributes: Readonly<Record<string, string>>): XmlComponent {
  const entries = Object.entries(attributes).map(([key, value]) => [key, { key, value }]);
  return new BuilderElement({ name: 'w:ind', attributes: Object.fromEntries(entries) });
}

/** What a paper's paragraphs need to know of the template that they go into. */
export interface BlockSetting {
  readonly roles: TemplateRoles;
  readonly numbering: ListNumbering;
  readonly language: Language;
  /** The id of the first of the paper's notes. */
  readonly firstNoteId: number;
}

/** Writes the parts of a paper as WordprocessingML. */
export interface BlockWriter {
  paragraphs(paragraphs: readonly Paragraph[]): string;
  notes(notes: readonly PaperNote[]): string;
}

/**
 * A writer for one filling. Paragraphs carry a style and nothing of their look; a restarted number is all
 * that is added. Call `paragraphs` in the order of the paper: the lists go on from call to call.
 */
export function blockWriter({
  roles,
  numbering,
  language: paperLanguage,
  firstNoteId,
}: BlockSetting): BlockWriter {
  const xml = componentWriter();
  const language = { value: wordLanguages[paperLanguage] };
  const style = roles.noteMark;

  const runs = (run: Run): readonly XmlComponent[] => {
    switch (run.kind) {
      case 'text':
        return textRuns(run);
      case 'break':
        return [new WordRun({ break: 1 })];
      case 'note': {
        const reference = new FootnoteReference(firstNoteId + run.number - 1);
        return [
          new WordRun({ style, children: [reference] }),
          new WordRun({ style, language, text: '/' }),
        ];
      }
      default:
        return assertNever(run);
    }
  };
  const paragraphXml = (properties: ParagraphProperties, content: readonly XmlComponent[]) =>
    xml(new BuilderElement({ name: 'w:p', children: [properties, ...content] }));

  const properties = (paragraph: Paragraph): ParagraphProperties => {
    const role = roles.styles.get(paragraph.role);
    const built = new ParagraphProperties({ style: role?.styleId });
    const list = numbering.listFor(paragraph);
    if (list) {
      built.push(new NumberProperties(list.numId, list.level));
      if (role?.indent) built.push(indentElement(role.indent));
    }
    return built;
  };

  return {
    paragraphs: (paragraphs) =>
      paragraphs
        .map((paragraph) => paragraphXml(properties(paragraph), paragraph.runs.flatMap(runs)))
        .join(''),
    notes: (notes) =>
      notes
        .map(({ number, runs: words }) => {
          const id = firstNoteId + number - 1;
          const content = [
            new WordRun({ children: [new FootnoteReferenceElement()] }),
            new WordRun({ language, text: '.' }),
            new WordRun({ children: [new Tab()] }),
            ...words.flatMap(runs),
          ];
          const paragraph = paragraphXml(
            new ParagraphProperties({ style: roles.noteText }),
            content,
          );
          return `<w:footnote w:id="${id}">${paragraph}</w:footnote>`;
        })
        .join(''),
  };
}
