import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { paperKinds } from '#shared/domain/paper-kind.ts';
import { sessionKinds } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { compose } from '#shared/report/compose.ts';
import { linesOf, paragraphsOf } from '#tests/support/paper-lines.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

describe('a report without some of its facts', () => {
  it('is the opening sentence alone when only kind, body and date are known', () => {
    expect(linesOf(bareSession())).toEqual([
      'El Consejo Permanente celebró una sesión especial el 2 de mayo de 2007.',
    ]);
  });

  it('ends no line that says nothing yet', () => {
    const agenda = [
      agendaItem('x', { label: {} }),
      agendaItem('y', { label: {}, ending: '.', numbering: 'none' }),
    ];
    const lines = linesOf(bareSession({ agenda })).slice(-2);
    expect(lines.map((line) => line.trim())).toEqual(['–', '']);
  });

  it('names no requester and no theme', () => {
    const session = { ...sampleSession(), requesters: [], theme: undefined, agreements: [] };
    expect(linesOf(session)[0]).toBe(
      'El Consejo Permanente celebró una sesión especial el 2 de mayo de 2007.',
    );
  });

  it('does not say "a tal efecto" without a mandate', () => {
    const { mandate: _, ...session } = { ...sampleSession(), agreements: [] };
    expect(linesOf(session)[1]).toBe(
      'El Consejo Permanente aprobó el siguiente programa para la sesión (CP/OD-1592/07 rev.1):',
    );
  });

  it('leaves out the symbol that is not known yet', () => {
    const sample = sampleSession();
    const session = { ...sample, bodies: [{ ...sample.bodies[0], symbols: {} }] as const };
    const paper = compose(session, 'report', 'es');
    expect(linesOf(session)[2]).toBe(
      'A tal efecto, el Consejo Permanente aprobó el siguiente programa para dicha sesión:',
    );
    expect(paper.scalars.symbol).toBe('');
    expect(paper.notes[0]?.runs).toEqual([
      expect.objectContaining({
        text: 'Las declaraciones y comentarios formulados por las delegaciones se encuentran en el acta de la sesión.',
      }),
    ]);
  });

  it('has no conclusions without agreements and no register without documents', () => {
    const session = { ...sampleSession(), agreements: [], documents: [], agenda: [], notes: [] };
    expect(linesOf(session)).toHaveLength(2);
  });

  it('ends its only agreement with a full stop', () => {
    const sample = sampleSession();
    const lines = linesOf({ ...sample, agreements: sample.agreements.slice(1, 2) });
    expect(lines.find((line) => line.includes('Transmitir'))).toMatch(/pertinentes\.$/);
  });

  it('gives the only item a dash', () => {
    const session = bareSession({ agenda: [agendaItem('x')] });
    expect(linesOf(session).at(-1)).toBe('– Punto x.');
    expect(paragraphsOf(compose(session, 'report', 'es')).at(-1)?.role).toBe('singleItem');
  });

  it('prints an item without speakers, topics or subject as its label', () => {
    const session = bareSession({
      agenda: [
        agendaItem('x', { form: 'label: speakers' }),
        agendaItem('y', { form: 'label of speakers: subject' }),
        agendaItem('z', { form: 'label: bulleted speakers' }),
      ],
    });
    expect(linesOf(session).slice(2)).toEqual(['1. Punto x.', '2. Punto y.', '3. Punto z.']);
  });

  it('prints what an item has besides the parts of its form', () => {
    const subject = plainText('es', 'la migración');
    const speakers = [{ id: 's', name: 'Ana Pérez', position: plainText('es', 'Directora') }];
    const item = (id: string, form: 'label' | 'label: speakers' | 'subject, by speakers') =>
      agendaItem(id, {
        form,
        subject,
        speakers: speakers.map((s) => ({ ...s, id: `${s.id}${id}` })),
      });
    const session = bareSession({
      agenda: [item('x', 'label'), item('y', 'label: speakers'), item('z', 'subject, by speakers')],
    });
    expect(linesOf(session).slice(2)).toEqual([
      '1. Punto x: la migración, Ana Pérez, Directora.',
      '2. Punto y: Ana Pérez, Directora: la migración.',
      '3. Punto z: la migración, a cargo de Ana Pérez, Directora.',
    ]);
  });

  it('ends a line with a colon before bullets, and never twice', () => {
    const topics = [{ id: 't', text: plainText('es', 'Uno') }];
    const session = bareSession({
      agenda: [
        agendaItem('x', { topics }),
        agendaItem('y', { label: plainText('es', '¿Qué hacer?') }),
      ],
    });
    expect(linesOf(session).slice(2)).toEqual(['1. Punto x:', '· Uno', '2. ¿Qué hacer?']);
  });

  it('composes for every kind of session, paper and language', () => {
    for (const kind of sessionKinds) {
      for (const reportForm of ['programme', 'itemByItem'] as const) {
        for (const paper of paperKinds) {
          for (const language of languages) {
            const session = bareSession({ kind, reportForm, agenda: [agendaItem('x')] });
            for (const line of linesOf(session, paper, language)) {
              expect(line).not.toMatch(/undefined|\s{2}|\s[,.;]|\(\)|^\s|\s$/);
            }
          }
        }
      }
    }
  });
});

describe('a quoted theme or purpose', () => {
  it('brings no full stop of its own, and keeps its points of suspension', () => {
    const quoted = (words: string) => linesOf(bareSession({ theme: plainText('es', words) }))[0];
    expect(quoted('La democracia.')).toMatch(/sobre el tema “La democracia”\.$/);
    expect(quoted('La democracia...')).toMatch(/sobre el tema “La democracia\.\.\.”\.$/);
  });
});

describe('a committee', () => {
  it('stands below the Council in the header', () => {
    const [convened] = bareSession().bodies;
    const committee = {
      ...convened,
      body: {
        ...convened.body,
        id: 'CSH',
        name: { ...convened.body.name, es: 'Comisión de Seguridad Hemisférica' },
        symbol: 'CP/CSH',
      },
    };
    const { scalars } = compose(bareSession({ bodies: [committee] }), 'report', 'es');
    expect(scalars.organ).toBe('CONSEJO PERMANENTE\nCOMISIÓN DE SEGURIDAD HEMISFÉRICA');
  });
});

describe('a joint meeting', () => {
  it('names both bodies, and prints both organs and symbols in the header', () => {
    const sample = sampleSession();
    const first = sample.bodies[0];
    const second = {
      body: {
        ...first.body,
        id: 'CEPCIDI',
        name: {
          es: 'Comisión Ejecutiva Permanente del CIDI',
          en: 'Permanent Executive Committee of CIDI',
          fr: 'Commission exécutive permanente du CIDI',
          pt: 'Comissão Executiva Permanente do CIDI',
        },
        gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
        symbol: 'CEPCIDI',
        series: 'OEA/Ser.W/IV',
      },
      symbols: { report: 'CEPCIDI/SA.12/07' },
    } as const;
    const session = {
      ...sample,
      bodies: [{ ...first, symbols: { report: 'CP/SA.1592/07' } }, second] as const,
    };
    const { scalars } = compose(session, 'report', 'es');
    expect(scalars.organ.split('\n').length).toBeGreaterThanOrEqual(2);
    expect(scalars.series).toBe('OEA/Ser.G\nOEA/Ser.W/IV');
    expect(scalars.symbol).toBe('CP/SA.1592/07\nCEPCIDI/SA.12/07');
    expect(linesOf(session)[0]).toBe(
      'El Consejo Permanente y la Comisión Ejecutiva Permanente del CIDI, a solicitud de la Misión Permanente de Belice, celebraron una sesión especial conjunta el 2 de mayo de 2007, sobre el tema “Poblaciones migratorias y flujos de migración en las Américas”.',
    );
  });
});
