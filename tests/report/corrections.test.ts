import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { compose } from '#shared/report/compose.ts';
import { linesOf, paragraphsOf } from '#tests/support/paper-lines.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

const conclusion = 'En conclusión, el Consejo Permanente acordó:';

function withOverride(composedThen: string): Session {
  return {
    ...sampleSession(),
    overrides: {
      'report/es/session.conclusionLead': {
        text: [{ kind: 'text', text: 'Por consiguiente, el Consejo acordó:' }],
        composedThen,
      },
    },
  };
}

function paragraph(session: Session, key: string) {
  return paragraphsOf(compose(session, 'report', 'es')).find((each) => each.key === key);
}

describe('an edited paragraph', () => {
  it('prints the text of the hand and keeps what composition says', () => {
    const edited = paragraph(withOverride(conclusion), 'session.conclusionLead');
    expect(edited?.state).toBe('edited');
    expect(edited?.runs).toEqual([
      expect.objectContaining({ text: 'Por consiguiente, el Consejo acordó:' }),
    ]);
    expect(edited?.composed).toEqual([expect.objectContaining({ text: conclusion })]);
  });

  it('is stale once composition says something else', () => {
    const stale = paragraph(withOverride('En conclusión, se acordó:'), 'session.conclusionLead');
    expect(stale?.state).toBe('stale');
  });

  it('leaves the other paper and the other languages alone', () => {
    const session = withOverride(conclusion);
    expect(linesOf(session, 'report', 'en')).toEqual(linesOf(sampleSession(), 'report', 'en'));
    expect(linesOf(session, 'orderOfBusiness')).toEqual(
      linesOf(sampleSession(), 'orderOfBusiness'),
    );
  });

  it('keeps number and bullet, which are never part of it', () => {
    const session: Session = {
      ...sampleSession(),
      overrides: {
        'report/es/p01.line': { text: [{ kind: 'text', text: 'Apertura' }], composedThen: '' },
      },
    };
    expect(linesOf(session)[3]).toBe('1. Apertura');
  });
});

describe('a free paragraph', () => {
  const free = (id: string, after: string) => ({
    id,
    paper: 'report' as const,
    after,
    text: plainText('es', `Texto ${id}`),
  });

  it('follows the paragraph it was added to, also one that is free itself', () => {
    const session: Session = {
      ...sampleSession(),
      freeParagraphs: [free('f1', 'session.opening'), free('f2', 'f1.free')],
    };
    expect(linesOf(session).slice(1, 3)).toEqual(['Texto f1', 'Texto f2']);
    expect(linesOf(session, 'orderOfBusiness')).not.toContain('Texto f1');
  });

  it('stays in its place when the paragraph before it is left out', () => {
    const session: Session = {
      ...sampleSession(),
      freeParagraphs: [free('f1', 'session.opening')],
      leftOut: [{ paper: 'report', paragraph: 'session.opening' }],
    };
    expect(linesOf(session)[0]).toBe('Texto f1');
  });

  it('goes to the end when its place is gone, rather than being lost', () => {
    const session: Session = { ...sampleSession(), freeParagraphs: [free('f1', 'gone.line')] };
    expect(linesOf(session).at(-1)).toBe('Texto f1');
  });
});

describe('a left-out paragraph', () => {
  it('does not print, and the items after a left-out one count without it', () => {
    const session: Session = {
      ...sampleSession(),
      leftOut: [{ paper: 'report', paragraph: 'p02.line' }],
    };
    const lines = linesOf(session);
    expect(lines.filter((line) => /^2\./.test(line))).toEqual([
      '2. Presentación, Embajadora Marta Altolaguirre, Viceministra de Relaciones Exteriores de Guatemala',
    ]);
    expect(linesOf(session, 'orderOfBusiness').some((line) => line.startsWith('11.'))).toBe(true);
  });
});
