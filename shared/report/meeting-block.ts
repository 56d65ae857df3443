import { type Composition, type DraftParagraph, plainParagraph } from './draft.ts';
import { runsOf } from './runs.ts';

/** When and where, on the order of business: printed once time or place are known (CP/INF. convocations). */
export function meetingBlock(composition: Composition): readonly DraftParagraph[] {
  const { session, drafting, language } = composition;
  const place = session.place?.[language] ?? session.place?.[session.language];
  if (!session.start && !place) return [];
  const line = (part: string, label: string, value: string) =>
    plainParagraph(
      `session.${part}`,
      { record: 'session', part },
      runsOf([`${label} ${value}`], language),
      'lead',
    );
  const lines = [line('date', drafting.dateLabel, drafting.longDate(session.date))];
  if (session.start) lines.push(line('start', drafting.timeLabel, drafting.clock(session.start)));
  if (place) lines.push(line('place', drafting.placeLabel, place));
  return lines;
}
