import { describe, expect, it } from 'vitest';
import { nextSymbols, symbolsCommand } from '#renderer/features/export/next-symbols.ts';
import type { Circulation } from '#renderer/stores/circulations.ts';
import { applyCommand } from '#shared/commands/apply-command.ts';
import type { Session } from '#shared/domain/session.ts';
import { bareSession } from '#tests/support/session-builders.ts';

function withSymbols(orderOfBusiness: string, joint?: string): Session {
  const session = bareSession();
  const [first] = session.bodies;
  const own = { ...first, symbols: { orderOfBusiness } };
  if (joint === undefined) return { ...session, bodies: [own] };
  const body = { ...first.body, id: 'CEPCIDI', symbol: 'CEPCIDI' };
  return { ...session, bodies: [own, { body, symbols: { orderOfBusiness: joint } }] };
}

function circulated(session: Session): Circulation {
  const file = { sha256: 'a'.repeat(64), size: 1 };
  return {
    id: session.bodies[0].symbols.orderOfBusiness ?? '',
    session,
    paper: 'orderOfBusiness',
    language: 'es',
    date: '2007-05-02',
    circulated: '2007-05-02T10:00:00.000Z',
    template: file.sha256,
    docx: file,
  };
}

/** What may follow the last of some circulated papers. */
function next(...papers: readonly Session[]) {
  const [last, ...earlier] = papers.toReversed();
  if (!last) throw new Error('nothing circulated');
  const all = [last, ...earlier].map(circulated);
  return nextSymbols(last, all[0] ?? circulated(last), all, {});
}

describe('a paper that circulated is followed by', () => {
  it('its first revision or corrigendum', () => {
    expect(next(withSymbols('CP/OD-1592/07'))).toEqual([
      { kind: 'rev', symbols: ['CP/OD-1592/07 rev. 1'] },
      { kind: 'corr', symbols: ['CP/OD-1592/07 corr. 1'] },
    ]);
  });

  it('the next ones in regard to all that circulated, spelled as its own symbol is', () => {
    expect(next(withSymbols('CP/OD-1592/07 rev.2'), withSymbols('CP/OD-1592/07 rev.1'))).toEqual([
      { kind: 'rev', symbols: ['CP/OD-1592/07 rev.3'] },
      { kind: 'corr', symbols: ['CP/OD-1592/07 rev.1 corr.1'] },
    ]);
  });

  it('a symbol for each body of a joint meeting', () => {
    const [revision] = next(withSymbols('CP/OD-1592/07', 'CEPCIDI/OD-3/07'));
    expect(revision?.symbols).toEqual(['CP/OD-1592/07 rev. 1', 'CEPCIDI/OD-3/07 rev. 1']);
  });

  it('nothing once it bears another symbol, or one that the grammar does not know', () => {
    const before = circulated(withSymbols('CP/OD-1592/07'));
    expect(nextSymbols(withSymbols('CP/OD-1592/07 rev. 1'), before, [before], {})).toEqual([]);
    expect(next(withSymbols('Orden del día provisional'))).toEqual([]);
  });
});

it('a paper gets its symbols in one edit, and a body keeps what it has where none is given', () => {
  const session = withSymbols('CP/OD-1592/07', 'CEPCIDI/OD-3/07');
  const command = symbolsCommand(session, 'orderOfBusiness', [' CP/OD-1592/07 rev. 1 ', '']);
  const symbols = applyCommand(session, command).bodies.map((each) => each.symbols.orderOfBusiness);
  expect(symbols).toEqual(['CP/OD-1592/07 rev. 1', 'CEPCIDI/OD-3/07']);
});
