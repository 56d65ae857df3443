import type { SessionsStore } from '#renderer/stores/sessions-store.ts';
import type { WindowParts } from '#renderer/stores/window-context.ts';
import type { Inline } from '#shared/domain/inline.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { citesItself, isCitable, targetOfSymbol } from './citable-targets.ts';
import { noteMark, referenceWords } from './inline-words.ts';
import type { TextViewPorts } from './text-view.ts';

type FieldPorts = Pick<TextViewPorts, 'words' | 'notes' | 'arrival' | 'targetOf' | 'finishStep'>;

/** What the editor of a text of `record` asks of the open session. */
export function fieldPorts(
  sessions: SessionsStore,
  papers: WindowParts['papers'],
  newId: () => RecordId,
  record: RecordId,
): FieldPorts {
  const present = () => sessions.getState().open?.present;
  const words = (inline: Inline): string => {
    const session = present();
    if (inline.kind === 'text') return inline.text;
    if (inline.kind === 'break') return '\n';
    if (inline.kind === 'reference') return session ? referenceWords(session, inline.target) : '';
    const numbers = papers
      .getState()
      .report?.notes.map((each) => [each.note, each.number] as const);
    return noteMark(new Map(numbers), inline.note);
  };
  const targetOf: FieldPorts['targetOf'] = (symbol) => {
    const session = present();
    const target = session && targetOfSymbol(session, symbol);
    return target && !citesItself(target, record) ? target : undefined;
  };
  return {
    words,
    notes: () => present()?.notes ?? [],
    targetOf,
    finishStep: () => sessions.getState().finishBurst(),
    arrival: {
      newId,
      isCitable: (target) => {
        const session = present();
        return session !== undefined && isCitable(session, target);
      },
      targetOf: (printed) => {
        const symbol = parseSymbol(printed);
        return symbol && targetOf(symbol);
      },
    },
  };
}
