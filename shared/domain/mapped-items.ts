import type { AgendaItem } from './agenda-item.ts';
import type { Session } from './session.ts';
import type { Speaker } from './speaker.ts';
import { mapShared, withField } from './structural-sharing.ts';

/** The items with each one changed, parents before children. What does not change keeps its reference. */
export function mapItems(
  agenda: readonly AgendaItem[],
  change: (item: AgendaItem) => AgendaItem,
): readonly AgendaItem[] {
  return mapShared(agenda, (item) => {
    const next = change(item);
    return withField(next, 'children', mapItems(next.children, change));
  });
}

/** The session with everybody who presides, speaks or is elected changed. */
export function mapSpeakers(session: Session, change: (speaker: Speaker) => Speaker): Session {
  const chaired = withField(session, 'chair', session.chair && change(session.chair));
  const agenda = mapItems(session.agenda, (item) => {
    const heard = withField(item, 'speakers', mapShared(item.speakers, change));
    const { outcome } = heard;
    return outcome?.kind === 'elected'
      ? withField(
          heard,
          'outcome',
          withField(outcome, 'elected', mapShared(outcome.elected, change)),
        )
      : heard;
  });
  return withField(chaired, 'agenda', agenda);
}
