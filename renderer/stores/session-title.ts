import type { Session } from '#shared/domain/session.ts';

/** How lists and menus name a session: `CP 1592/07`, or by its date while it has no number. */
export function sessionTitle({ bodies, number, date }: Session): string {
  const bodySymbols = bodies.map(({ body }) => body.symbol).join(' / ');
  return number === undefined
    ? `${bodySymbols} ${date}`
    : `${bodySymbols} ${number}/${date.slice(2, 4)}`;
}

/** The name proposed for a file of a session: `CP 1592-07.minuta`. */
export function sessionFileName(session: Session): string {
  return `${sessionTitle(session).replaceAll('/', '-')}.minuta`;
}
