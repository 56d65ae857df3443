import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaTemplate } from '#shared/domain/agenda-template.ts';
import { agendaTemplateSchema } from '#shared/domain/agenda-template.ts';
import { countsOf } from '#shared/domain/new-session/carried-counts.ts';
import {
  openSlots,
  sessionFromTemplate,
} from '#shared/domain/new-session/session-from-template.ts';
import {
  keptParts,
  templateFromSession,
} from '#shared/domain/new-session/template-from-session.ts';
import { type Session, sessionSchema } from '#shared/domain/session.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { plainText } from '#shared/domain/text.ts';
import {
  readTemplateFile,
  readTemplateListing,
  templateFileText,
} from '#shared/format/agenda-template-file.ts';
import { arbitrarySession } from '#tests/support/generated/arbitrary-session.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { agendaItem } from '#tests/support/session-builders.ts';

const sample = sampleSession();
const facts = {
  bodies: [sample.bodies[0].body],
  kind: 'special',
  number: 1700,
  date: '2009-06-01',
} as const;

function made(
  template: AgendaTemplate,
  answers: Partial<Parameters<typeof sessionFromTemplate>[3]> = {},
): Session {
  let last = 0;
  return sessionFromTemplate(
    template,
    'made',
    facts,
    { theme: undefined, state: undefined, words: new Map(), ...answers },
    () => `fresh-${++last}`,
  );
}

function templateOf(label: string): AgendaTemplate {
  return {
    name: 'Prueba',
    language: 'es',
    agenda: [agendaItem('a', { label: plainText('es', label) })],
  };
}

function labelOf(session: Session) {
  return session.agenda[0]?.label.es;
}

describe('the slots of a template', () => {
  it('a theme becomes a citation of the theme, so that a later change of it is printed', () => {
    const session = made(templateOf('Introducción del tema «{tema}»'), {
      theme: plainText('es', 'Migración'),
    });
    expect(labelOf(session)).toEqual([
      { kind: 'text', text: 'Introducción del tema «' },
      { kind: 'reference', target: { kind: 'theme' } },
      { kind: 'text', text: '»' },
    ]);
    expect(session.theme).toEqual(plainText('es', 'Migración'));
  });

  it('the order of business cites its paper, whose symbol follows from the number', () => {
    const session = made(templateOf('Aprobación del orden del día ({orden del día})'));
    expect(labelOf(session)).toContainEqual({
      kind: 'reference',
      target: { kind: 'paper', paper: 'orderOfBusiness' },
    });
    expect(session.bodies[0].symbols.orderOfBusiness).toBe('CP/OD-1700/09');
  });

  it('a state is named as the papers do and stands among the requesters', () => {
    const session = made(templateOf('Nota de la Misión Permanente {del Estado} ({estado})'), {
      state: { iso3: 'BRA' },
    });
    expect(labelOf(session)).toEqual(
      plainText('es', 'Nota de la Misión Permanente del Brasil (Brasil)').es,
    );
    expect(session.requesters).toEqual([{ iso3: 'BRA' }]);
  });

  it('what has no answer stays in its braces, where staff see it', () => {
    const session = made(templateOf('Palabras de {nombre}, sobre «{tema}»'));
    expect(labelOf(session)).toEqual(plainText('es', 'Palabras de {nombre}, sobre «{tema}»').es);
  });

  it('any other words in braces are asked for by their own name, once', () => {
    const template = templateOf('{nombre} y {Tema} y {nombre} {}');
    expect(openSlots(template)).toEqual([{ kind: 'words', name: 'nombre' }, { kind: 'theme' }]);
    const session = made(template, { words: new Map([['nombre', '{tema}']]) });
    expect(labelOf(session)).toEqual(plainText('es', '{tema} y {Tema} y {tema} {}').es);
  });
});

describe('the agenda of any session as a template', () => {
  const choices = fc.tuple(arbitrarySession(), fc.subarray([...keptParts]));

  it('is a valid template, and a session made of it is valid and whole', () => {
    fc.assert(
      fc.property(choices, ([session, keep]) => {
        const template = templateFromSession(session, 'Anual', new Set(keep));
        expect(agendaTemplateSchema.safeParse(template).error).toBeUndefined();
        const again = made(template, { theme: plainText(template.language, 'Migración') });
        expect(sessionSchema.safeParse(again).error).toBeUndefined();
        expect(integrityProblems(again)).toEqual([]);
        expect(countsOf(again).items).toBe(countsOf(session).items);
      }),
    );
  });

  it('survives its file unchanged', () => {
    fc.assert(
      fc.property(choices, ([session, keep]) => {
        const template = templateFromSession(session, 'Anual', new Set(keep));
        expect(readTemplateFile(templateFileText(template))).toEqual({ ok: true, template });
      }),
    );
  });

  it('keeps nothing of what was decided or said', () => {
    const template = templateFromSession(sample, 'Anual', new Set());
    const text = JSON.stringify(template);
    expect(text).not.toContain('Ramdin');
    expect(text).toContain('Palabras de apertura');
    expect(template.notes).toHaveLength(1);
    expect(text).toContain('Informe sobre los resultados de la Sesión Extraordinaria');
  });
});

describe('a file that is no template is refused by name', () => {
  it.each([
    ['no JSON', 'PK\u0003\u0004', { kind: 'notATemplate' }],
    ['JSON of something else', '{"kind":"session"}', { kind: 'notATemplate' }],
    [
      'from a later Minuta',
      '{"minuta":"agendaTemplate","format":99,"x":1}',
      { kind: 'newerFormat', format: 99 },
    ],
    [
      'damaged',
      '{"minuta":"agendaTemplate","format":1,"template":{"name":""}}',
      { kind: 'damaged' },
    ],
  ])('%s', (_case, text, failure) => {
    expect(readTemplateFile(text)).toEqual({ ok: false, failure });
  });

  it('a citation of a document that is not there makes a template damaged', () => {
    const template = {
      ...templateOf('x'),
      agenda: [agendaItem('a', { documents: ['d1'] })],
    };
    expect(readTemplateFile(templateFileText(template))).toMatchObject({
      failure: { kind: 'damaged' },
    });
  });
});

describe('the templates that come with Minuta', () => {
  const folder = new URL('../../../templates/agendas/', import.meta.url);
  const listed = readTemplateListing(readFileSync(new URL('manifest.json', folder), 'utf8'));

  it('are all listed, and one for each kind of session in each language', () => {
    const files = readdirSync(folder).filter((name) => name !== 'manifest.json');
    expect(listed.map((id) => `${id}.json`)).toEqual(files.toSorted());
    expect(files).toHaveLength(16);
  });

  it.each(readdirSync(folder).filter((name) => name !== 'manifest.json'))(
    '%s is whole, in one language, and becomes a session',
    (name) => {
      const read = readTemplateFile(readFileSync(new URL(name, folder), 'utf8'));
      if (!read.ok) throw new Error(read.failure.kind);
      const { template } = read;
      expect(`${template.kind}-${template.language}.json`).toBe(name);
      for (const item of template.agenda)
        expect(Object.keys(item.label)).toEqual([template.language]);
      const session = made(template, {
        theme: plainText(template.language, 'X'),
        state: { iso3: 'BRA' },
      });
      expect(sessionSchema.safeParse(session).error).toBeUndefined();
      expect(integrityProblems(session)).toEqual([]);
    },
  );
});
