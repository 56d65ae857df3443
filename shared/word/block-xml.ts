import {
  BuilderElement,
  NumberProperties,
  ParagraphProperties,
  Run as WordRun,
  type XmlComponent,
} from 'docx';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Mark } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperNote, Paragraph, ParagraphRole, Run } from '#shared/report/paper.ts';
import { escapedXml } from './escaped-xml.ts';
import type { ListNumbering, OwnList } from './list-numbering.ts';
import { moulds, opening } from './moulds.ts';
import { rightToLeftLanguage, runsRightToLeft, textPieces } from './printable-text.ts';
import type { RoleStyle, TemplateRoles } from './template-roles.ts';
import { wordLanguages } from './word-names.ts';

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

const tab = '<w:tab/>';
const lineBreak = '<w:br/>';

function wordsXml(words: string): string {
  return `<w:t xml:space="preserve">${escapedXml(words)}</w:t>`;
}

function markedRun(
  marks: readonly Mark[],
  language: Language,
  bidirectional: string | undefined,
): XmlComponent {
  return new WordRun({
    ...(marks.includes('bold') && { bold: true }),
    ...(marks.includes('italic') && { italics: true }),
    ...(marks.includes('underline') && { underline: {} }),
    ...(bidirectional && { rightToLeft: true }),
    language: { value: wordLanguages[language], bidirectional },
    children: [opening()],
  });
}

function indentElement(attributes: Readonly<Record<string, string>>): XmlComponent {
  const entries = Object.entries(attributes).map(([key, value]) => [key, { key, value }]);
  return new BuilderElement({ name: 'w:ind', attributes: Object.fromEntries(entries) });
}

/** A paragraph of a style; in a list of its own it keeps the indents that the style has of itself. */
function styledParagraph({ styleId, indent }: Partial<RoleStyle>, list?: OwnList): XmlComponent {
  const properties = new ParagraphProperties({ style: styleId });
  if (list) properties.push(new NumberProperties(list.numId, list.level));
  if (list && indent) properties.push(indentElement(indent));
  return new BuilderElement({ name: 'w:p', children: [properties, opening()] });
}

/**
 * A writer for one filling. Paragraphs carry a style and nothing of their look; a restarted number is all
 * that is added. Call `paragraphs` in the order of the template: the lists go on from call to call.
 */
export function blockWriter({
  roles,
  numbering,
  language,
  firstNoteId,
}: BlockSetting): BlockWriter {
  const mould = moulds();

  const run = (
    content: string,
    marks: readonly Mark[],
    of: Language,
    rightToLeft?: string,
  ): string => {
    const key = `run ${marks.join()} ${of} ${rightToLeft}`;
    const [before, after] = mould(key, () => markedRun(marks, of, rightToLeft));
    return before + content + after;
  };
  /** A run in the style of note marks. */
  const markRun = (content: string): string => {
    const style = roles.noteMark;
    const [before, after] = mould(
      'mark',
      () =>
        new WordRun({ style, language: { value: wordLanguages[language] }, children: [opening()] }),
    );
    return before + content + after;
  };
  const noteId = (number: number) => firstNoteId + number - 1;

  const runXml = (piece: Run): string => {
    switch (piece.kind) {
      case 'text': {
        const { text, marks, language: of } = piece;
        let xml = '';
        for (const part of textPieces(text)) {
          if (part.kind === 'words') {
            const { words } = part;
            const rightToLeft = runsRightToLeft(words) ? rightToLeftLanguage(words) : undefined;
            xml += run(wordsXml(words), marks, of, rightToLeft);
          } else xml += run(part.kind === 'tab' ? tab : lineBreak, marks, of);
        }
        return xml;
      }
      case 'break':
        return run(lineBreak, [], language);
      case 'note':
        return (
          markRun(`<w:footnoteReference w:id="${noteId(piece.number)}"/>`) + markRun(wordsXml('/'))
        );
      default:
        return assertNever(piece);
    }
  };
  const runsXml = (runs: readonly Run[]) => runs.map(runXml).join('');

  const paragraphXml = (
    role: ParagraphRole,
    list: OwnList | undefined,
    content: string,
  ): string => {
    const key = list ? `${role} ${list.numId} ${list.level}` : role;
    const [before, after] = mould(key, () => styledParagraph(roles.styles.get(role) ?? {}, list));
    return before + content + after;
  };

  return {
    paragraphs: (paragraphs) =>
      paragraphs
        .map((paragraph) =>
          paragraphXml(paragraph.role, numbering.listFor(paragraph), runsXml(paragraph.runs)),
        )
        .join(''),
    notes: (notes) =>
      notes
        .map(({ number, runs }) => {
          const [before, after] = mould('note', () => styledParagraph({ styleId: roles.noteText }));
          const label = ['<w:footnoteRef/>', wordsXml('.'), tab].map((part) =>
            run(part, [], language),
          );
          return `<w:footnote w:id="${noteId(number)}">${before}${label.join('')}${runsXml(runs)}${after}</w:footnote>`;
        })
        .join(''),
  };
}
