import type { RegisterStrings } from './register-strings.ts';

export const englishRegister: RegisterStrings = {
  title: 'Agreements',
  listed: (count, all) => `${count} of ${all} agreements`,
  all: (count) =>
    count === 1 ? '1 agreement of all sessions' : `${count} agreements of all sessions`,
  find: 'Words of the agreement, who is responsible',
  states: {
    none: 'No follow-up',
    pending: 'Pending',
    overdue: 'Overdue',
    done: 'Done',
  },
  columns: {
    agreement: 'Agreement',
    session: 'Session',
    addressees: 'Addressees',
    due: 'Due',
    responsible: 'Responsible',
    state: 'Follow-up',
  },
  open: (words) => `Open: ${words}`,
  done: (words) => `Done: ${words}`,
  markedDone: 'Agreement done.',
  markedPending: 'Agreement pending.',
  copy: 'Copy the list',
  copied: (count) =>
    count === 1 ? '1 agreement copied as a table' : `${count} agreements copied as a table`,
  notCopied: 'The list could not be copied. Please try again.',
  empty:
    'The agreements of all sessions come together here. Write the first one in the Agreements section of a session.',
  noMatch: 'No agreement matches what is asked for.',
};
