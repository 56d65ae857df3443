import { describe, expect, it } from 'vitest';
import {
  documentsOfFiles,
  documentsOfLines,
  filledLines,
  type NewDocumentPorts,
  versionOfDocument,
} from '#renderer/features/documents/new-documents.ts';
import { distributedDocumentSchema } from '#shared/domain/distributed-document.ts';
import { plainText } from '#shared/domain/text.ts';

function ports(): NewDocumentPorts {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `new-${ids}`;
  };
  return { newId, language: 'es', form: 'title, (symbol)' };
}

describe('a pasted list', () => {
  const pasted = [
    '1. CP/doc.4207/07 Nota de la Misión Permanente de Argentina.',
    '',
    '  ',
    'Proyecto de resolución sobre migración (CP/doc. 4210/07)',
    'Documento de sala',
  ].join('\r\n');

  it('becomes one document a line, with what each line says', () => {
    const documents = documentsOfLines(filledLines(pasted), ports());
    expect(documents).toMatchObject([
      {
        symbol: 'CP/doc.4207/07',
        title: plainText('es', 'Nota de la Misión Permanente de Argentina'),
        form: 'symbol title',
        kind: 'note',
      },
      {
        symbol: 'CP/doc. 4210/07',
        title: plainText('es', 'Proyecto de resolución sobre migración'),
        form: 'title (symbol)',
        kind: 'draftResolution',
      },
      { title: plainText('es', 'Documento de sala'), form: 'title, (symbol)', kind: 'other' },
    ]);
    for (const document of documents) distributedDocumentSchema.parse(document);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(3);
  });
});

describe('files that are registered', () => {
  const sha256 = 'a'.repeat(64);

  it('become one document each, by what their names say, with the file attached', () => {
    const documents = documentsOfFiles(
      [
        { name: 'CP_ACTA_1592_07.pdf', sha256, size: 3 },
        { name: 'Nota_de Belice.docx', sha256, size: 4 },
      ],
      ports(),
    );
    expect(documents).toMatchObject([
      {
        symbol: 'CP/ACTA 1592/07',
        title: {},
        kind: 'minutes',
        attachments: [{ name: 'CP_ACTA_1592_07.pdf', sha256, size: 3 }],
      },
      { title: plainText('es', 'Nota de Belice'), kind: 'note', attachments: [{ size: 4 }] },
    ]);
    for (const document of documents) distributedDocumentSchema.parse(document);
    expect(documents[1]).not.toHaveProperty('symbol');
  });
});

describe('the next version of a document', () => {
  it('is an entry of its own with title and kind of the first, without its files, date and notes', () => {
    const original = distributedDocumentSchema.parse({
      id: 'd1',
      symbol: 'CP/INF. 5488/07',
      title: {
        es: [
          { kind: 'text', text: 'Nota' },
          { kind: 'note', note: 'n1' },
        ],
      },
      kind: 'note',
      originator: plainText('es', 'Misión Permanente de Belice'),
      date: '2007-04-24',
      languages: ['es', 'en'],
      form: 'title (symbol)',
      attachments: [{ id: 'a1', name: 'a.pdf', sha256: 'a'.repeat(64), size: 1 }],
    });
    expect(versionOfDocument(original, 'CP/INF. 5488/07 rev. 1', ports())).toEqual({
      id: 'new-1',
      symbol: 'CP/INF. 5488/07 rev. 1',
      title: plainText('es', 'Nota'),
      kind: 'note',
      originator: plainText('es', 'Misión Permanente de Belice'),
      languages: ['es', 'en'],
      form: 'title (symbol)',
      attachments: [],
    });
  });
});
