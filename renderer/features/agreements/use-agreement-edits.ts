import { useEffect, useMemo, useRef } from 'react';
import { keepingFocus } from '#renderer/components/keeping-focus.ts';
import { copyFormatted } from '#renderer/stores/clipboard.ts';
import { useRemove } from '#renderer/stores/removal.ts';
import { useWindow, type WindowParts } from '#renderer/stores/window-context.ts';
import type { AgreementStrings } from '#renderer/strings/agreements/agreement-strings.ts';
import { agreementWords } from '#renderer/strings/agreements/agreement-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgreementVerb } from '#shared/domain/agreement.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { isUnwritten } from '#shared/domain/text.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { copiedAgreements } from '#shared/report/copied-text.ts';
import { bodiesOf } from '#shared/report/draft.ts';
import { copiedAddressees, rememberCopied } from './copied-addressees.ts';
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
  readonly open: (id: RecordId | undefined) => void;
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
      const copied = session && copiedAgreements(session, language, only);
      if (!session || !copied) {
        toasts.tell({ text: words.nothingToCopy });
        return;
      }
      rememberCopied(sessions, session, language, only);
      const done = await copyFormatted(copied);
      const count = only === undefined ? session.agreements.length : 1;
      toasts.tell({ text: done ? words.copied(count) : words.notCopied });
    },
    copyInto: (clipboard, language, id) => {
      const session = present();
      const copied = session && copiedAgreements(session, language, id);
      if (!copied) return false;
      rememberCopied(sessions, session, language, id);
      clipboard.setData('text/html', copied.html);
      clipboard.setData('text/plain', copied.plain);
      toasts.tell({ text: words.copied(1) });
      return true;
    },
    paste: (lines, writing, into) => {
      const session = present();
      if (!session) return false;
      const records = pastedAgreements(lines, writing, leadsOf(session), ports.newId, (entry) =>
        copiedAddressees(sessions, entry),
      );
      if (records.length === 0) return false;
      const place = placeOf(session, into ?? workspace.getState().openRow);
      const standing = session.agreements[place];
      const emptied = into !== undefined && standing && isUnwritten(standing.text) ? [into] : [];
      apply([
        {
          kind: 'insert',
          list: 'session.agreements',
          owner: session.id,
          index: place < 0 ? session.agreements.length : place + 1,
          records,
        },
        { kind: 'remove', record: 'agreement', ids: emptied },
      ]);
      const last = records.at(-1);
      if (last) write(last.id);
      toasts.tell({ text: words.pasted(records.length) });
      return true;
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
