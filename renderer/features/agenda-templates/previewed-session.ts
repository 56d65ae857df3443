import type { AgendaTemplate } from '#shared/domain/agenda-template.ts';
import { bodies } from '#shared/domain/directory/bodies.ts';
import { blankSession } from '#shared/domain/new-session/blank-session.ts';
import type { Session } from '#shared/domain/session.ts';

/** A session that has nothing but the agenda of a template, its slots still in braces: only to be looked at. */
export function previewedSession(template: AgendaTemplate): Session | undefined {
  const body = bodies.find(({ id }) => id === 'CP');
  if (!body) return undefined;
  const { kind = 'regular', language, agenda, notes = [] } = template;
  const facts = { bodies: [body] as const, kind, number: undefined, date: '2007-05-02', language };
  return { ...blankSession('previewed', facts), agenda, notes };
}
