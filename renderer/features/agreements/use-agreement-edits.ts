import { useEffect, useMemo, useRef } from 'react';
import { keepingFocus } from '#renderer/components/keeping-focus.ts';
import { isCitable, targetOfSymbol } from '#renderer/components/rich-text/citable-targets.ts';
import { referenceWords } from '#renderer/components/rich-text/inline-words.ts';
import { type Copyable, copyFormatted } from '#renderer/stores/clipboard.ts';
import { useRemove } from '#renderer/stores/removal.ts';
import { useWindow, type WindowParts } from '#renderer/stores/window-context.ts';
import type { AgreementStrings } from '#renderer/strings/agreements/agreement-strings.ts';
import { agreementWords } from '#renderer/strings/agreements/agreement-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Agreement, AgreementVerb } from '#shared/domain/agreement.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { Note } from '#shared/domain/note.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { isUnwritten } from '#shared/domain/text.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { copiedAgreements } from '#shared/report/copied-text.ts';
import { bodiesOf } from '#shared/report/draft.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import {
  type AgreementPayload,
  agreementsHtml,
  arrivedAgreements,
  payloadOf,
} from './agreement-clipboard.ts';
import { newAgreement, pastedAgreements } from './pasted-agreements.ts';

/** What is done to the list of agreements. The same object while the window speaks one language. */
export interface AgreementEdits {
  /** A new one behind the open one, or at the end, ready to be written. */
  readonly add: (verb: AgreementVerb) => void;
  /** `place` counts the agreements that stay. */
  readonly move: (id: RecordId, place: number) => void;
  readonly step: (id: RecordId, step: -1 | 1) => void;
  readonly remove: (id: RecordId) => void;
  /** Copies one, or all, as the report prints them. */
  readonly copy: (language: Language, only?: RecordId) => void;
  /** Gives one to a copy that is under way; false where the report prints none of it. */
  readonly copyInto: (clipboard: DataTransfer, language: Language, id: RecordId) => boolean;
  /** Makes agreements of pasted lines, in the place of `into` where that is still empty. */
  readonly paste: (lines: readonly string[], writing: Language, into?: RecordId) => boolean;
  /** Puts agreements that were copied in Minuta after the open one, whole, or in the place of an empty `into`. */
  readonly pasteCopied: (payload: AgreementPayload, into?: RecordId) => boolean;
  readonly open: (id: RecordId | undefined) => void;
}

/** Agreements as the report prints them; Minuta finds in it all that it knows of them. */
function copyOf(session: Session, language: Language, only?: RecordId): Copyable | undefined {
  const copied = copiedAgreements(session, language, only);
  if (!copied) return undefined;
  const { agreements } = session;
  const chosen = only === undefined ? agreements : agreements.filter(({ id }) => id === only);
  const payload = payloadOf(session, chosen, (target) => referenceWords(session, target));
  return { html: agreementsHtml(payload, copied.html), plain: copied.plain };
}

function leadsOf(session: Session): readonly string[] {
  const { kind, date } = session;
  const facts = { bodies: bodiesOf(session), kind, date };
  return languages.map((language) => draftingIn(language).conclusionLead(facts));
}

function agreementEdits(
  { sessions, workspace, ports, toasts }: WindowParts,
  words: AgreementStrings,
  remove: ReturnType<typeof useRemove>,
  onMoved: (sentence: string) => void,
): AgreementEdits {
  const present = () => sessions.getState().open?.present;
  const { apply } = sessions.getState();
  const placeOf = (session: Session, id: RecordId | undefined) =>
    session.agreements.findIndex((each) => each.id === id);
  const write = (id: RecordId) =>
    workspace.getState().goTo({ section: 'agreements', row: id, at: { record: id, part: 'text' } });

  const isEmpty = (session: Session, id: RecordId) =>
    session.agreements.some((each) => each.id === id && isUnwritten(each.text));

  /** Puts records behind `into` or the open one, or in the place of `into` where that is empty. */
  const put = (
    session: Session,
    records: readonly Agreement[],
    notes: readonly Note[],
    into: RecordId | undefined,
  ): true => {
    const place = placeOf(session, into ?? workspace.getState().openRow);
    apply([
      {
        kind: 'insert',
        list: 'session.agreements',
        owner: session.id,
        index: place < 0 ? session.agreements.length : place + 1,
        records,
        notes,
      },
      {
        kind: 'remove',
        record: 'agreement',
        ids: into !== undefined && isEmpty(session, into) ? [into] : [],
      },
    ]);
    const last = records.at(-1);
    if (last) write(last.id);
    toasts.tell({ text: words.pasted(records.length) });
    return true;
  };

  const move = (id: RecordId, place: number) => {
    const session = present();
    if (!session) return;
    keepingFocus(() => {
      apply({
        kind: 'move',
        list: 'session.agreements',
        owner: session.id,
        index: place,
        ids: [id],
      });
    });
    onMoved(words.moved(place + 1, session.agreements.length));
  };

  return {
    move,
    add: (verb) => {
      const session = present();
      if (!session) return;
      const open = placeOf(session, workspace.getState().openRow);
      const agreement = newAgreement(ports.newId(), verb);
      apply({
        kind: 'insert',
        list: 'session.agreements',
        owner: session.id,
        index: open < 0 ? session.agreements.length : open + 1,
        records: [agreement],
      });
      write(agreement.id);
    },
    step: (id, step) => {
      const session = present();
      const next = session ? placeOf(session, id) + step : -1;
      if (session && next >= 0 && next < session.agreements.length) move(id, next);
    },
    remove: (id) => {
      const session = present();
      if (!session) return;
      const place = placeOf(session, id);
      const { openRow, openTheRow, wishFocus } = workspace.getState();
      if (!remove('agreement', [id])) return;
      if (openRow === id) openTheRow(undefined);
      const left = present()?.agreements ?? [];
      const next = left[place] ?? left[place - 1];
      wishFocus(
        next ? { record: next.id, part: 'text' } : { record: 'session', part: 'agreements' },
      );
    },
    copy: async (language, only) => {
      const session = present();
      const copied = session && copyOf(session, language, only);
      if (!session || !copied) {
        toasts.tell({ text: words.nothingToCopy });
        return;
      }
      const done = await copyFormatted(copied);
      const count = only === undefined ? session.agreements.length : 1;
      toasts.tell({ text: done ? words.copied(count) : words.notCopied });
    },
    copyInto: (clipboard, language, id) => {
      const session = present();
      const copied = session && copyOf(session, language, id);
      if (!copied) return false;
      clipboard.setData('text/html', copied.html);
      clipboard.setData('text/plain', copied.plain);
      toasts.tell({ text: words.copied(1) });
      return true;
    },
    paste: (lines, writing, into) => {
      const session = present();
      if (!session) return false;
      const records = pastedAgreements(lines, writing, leadsOf(session), ports.newId);
      if (records.length === 0) return false;
      return put(session, records, [], into);
    },
    pasteCopied: (payload, into) => {
      const session = present();
      if (!session || payload.agreements.length === 0) return false;
      // One agreement among words that stand there is pasted as words.
      if (into !== undefined && payload.agreements.length === 1 && !isEmpty(session, into))
        return false;
      const { records, notes } = arrivedAgreements(session, payload, {
        newId: ports.newId,
        isCitable: (target) => isCitable(session, target),
        targetOf: (printed) => {
          const symbol = parseSymbol(printed);
          return symbol && targetOfSymbol(session, symbol);
        },
      });
      return put(session, records, notes, into);
    },
    open: (id) => {
      const { openRow, openTheRow, wishFocus } = workspace.getState();
      if (id !== undefined) write(id);
      else {
        openTheRow(undefined);
        if (openRow) wishFocus({ record: openRow, part: 'text' });
      }
    },
  };
}

/** What can be done to the agreements of the open session; `onMoved` says it to who does not see it. */
export function useAgreementEdits(onMoved: (sentence: string) => void): AgreementEdits {
  const window = useWindow();
  const words = useWords(agreementWords);
  const remove = useRemove();
  const latest = useRef(remove);
  useEffect(() => {
    latest.current = remove;
  });
  return useMemo(
    () => agreementEdits(window, words, (record, ids) => latest.current(record, ids), onMoved),
    [window, words, onMoved],
  );
}
