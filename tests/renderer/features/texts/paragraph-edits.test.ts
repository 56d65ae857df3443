import { describe, expect, it } from 'vitest';
import {
  acceptParagraph,
  addFreeParagraph,
  type EditedParagraph,
  isStale,
  moveFreeParagraph,
  removeFreeParagraph,
  writeParagraph,
} from '#renderer/features/texts/paragraph-edits.ts';
import { applyCommand } from '#shared/commands/apply-command.ts';
import type { Command } from '#shared/commands/command.ts';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { compose } from '#shared/report/compose.ts';
import { correctableParagraphs } from '#shared/report/correctable-paragraphs.ts';
import { paragraphsOf } from '#tests/support/paper-lines.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

const key = 'session.conclusionLead';

/** The paragraph as the section has it. */
function edited(session: Session): EditedParagraph {
  const found = correctableParagraphs(session, compose(session, 'report', 'es'))
    .flatMap(({ paragraphs }) => paragraphs)
    .find((each) => each.key === key);
  return {
    paper: 'report',
    language: 'es',
    key,
    composed: found?.composed ?? [],
    override: session.overrides[`report/es/${key}`],
  };
}

function applied(session: Session, commands: Command | readonly Command[] | undefined): Session {
  if (!commands) throw new Error('no command');
  return ('kind' in commands ? [commands] : commands).reduce(applyCommand, session);
}

function stateOf(session: Session) {
  return paragraphsOf(compose(session, 'report', 'es')).find((each) => each.key === key)?.state;
}

const words = (text: string) => [{ kind: 'text', text }] as const;

/** The sample with another body that agreed: composition says something else. */
function movedOn(session: Session): Session {
  const [first] = session.bodies;
  const name = { ...first.body.name, es: 'Consejo Interamericano' };
  return { ...session, bodies: [{ ...first, body: { ...first.body, name } }] };
}

describe('a paragraph that is written by hand', () => {
  it('is an edit until it says again what composition says', () => {
    const session = sampleSession();
    const written = applied(session, writeParagraph(edited(session), words('A mano:'), []));
    expect(stateOf(written)).toBe('edited');
    const { composed } = edited(written);
    const back = applied(written, writeParagraph(edited(written), composed, []));
    expect(back.overrides).toEqual({});
  });

  it('stays stale while it is edited on, until it is accepted as it is', () => {
    const session = sampleSession();
    const written = applied(session, writeParagraph(edited(session), words('A mano:'), []));
    const later = movedOn(written);
    expect(isStale(edited(written))).toBe(false);
    expect(isStale(edited(later))).toBe(true);
    const more = applied(later, writeParagraph(edited(later), words('A mano, más:'), []));
    expect(stateOf(more)).toBe('stale');
    const accepted = applied(more, acceptParagraph(edited(more)));
    expect(stateOf(accepted)).toBe('edited');
    expect(accepted.overrides[`report/es/${key}`]?.text).toEqual(words('A mano, más:'));
  });

  it('cannot be accepted where nothing was written', () => {
    expect(acceptParagraph(edited(sampleSession()))).toBeUndefined();
  });
});

/** Keys of the paper's paragraphs. */
function order(session: Session): readonly string[] {
  return paragraphsOf(compose(session, 'report', 'es')).map((each) => each.key);
}

function below(session: Session, place: string): readonly string[] {
  const keys = order(session);
  const index = keys.indexOf(place);
  return keys.slice(index + 1, index + 4);
}

function withFree(...added: readonly (readonly [id: string, below: string])[]): Session {
  return added.reduce(
    (session, [id, place]) => applied(session, addFreeParagraph(session, 'report', place, id)),
    sampleSession(),
  );
}

describe('a free paragraph', () => {
  it('is added directly below the paragraph asked for, composed or free', () => {
    const session = withFree(['f1', 'p01.line'], ['f2', 'p01.line'], ['f3', 'f2.free']);
    expect(below(session, 'p01.line')).toEqual(['f2.free', 'f3.free', 'f1.free']);
  });

  it('moves over one paragraph at a time, and back', () => {
    const session = withFree(['f1', 'p01.line'], ['f2', 'p02.line']);
    const up = applied(session, moveFreeParagraph(session, 'f1', order(session), -1));
    expect(below(up, 'session.programmeLead')[0]).toBe('f1.free');
    const down = applied(up, moveFreeParagraph(up, 'f1', order(up), 1));
    expect(order(down)).toEqual(order(session));
    let walking = session;
    for (let step = 0; step < 3; step += 1)
      walking = applied(walking, moveFreeParagraph(walking, 'f1', order(walking), 1));
    const keys = order(session);
    const place = keys.indexOf('f1.free');
    const moved = keys.filter((each) => each !== 'f1.free').toSpliced(place + 3, 0, 'f1.free');
    expect(order(walking)).toEqual(moved);
  });

  it('has nowhere to go above the first paragraph of the paper', () => {
    const session = withFree(['f1', order(sampleSession())[0] ?? '']);
    expect(moveFreeParagraph(session, 'f1', order(session), -1)).toEqual([]);
  });

  it('leaves its place to those that follow it when it is removed', () => {
    const follower = {
      id: 'f2',
      paper: 'report',
      after: 'f1.free',
      text: plainText('es', 'Sigue'),
    } as const;
    const session = withFree(['f1', 'p01.line']);
    const followed = { ...session, freeParagraphs: [...session.freeParagraphs, follower] };
    const removed = applied(followed, removeFreeParagraph(followed, 'f1'));
    expect(below(removed, 'p01.line')[0]).toBe('f2.free');
  });
});
