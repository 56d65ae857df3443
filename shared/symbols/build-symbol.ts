import { isAdoptedClass, isKnownClass } from './document-class.ts';
import type { DocumentSymbol } from './document-symbol.ts';
import { isUnderCouncilOrAssembly } from './organ.ts';
import type { Entry, Tail } from './read-entry.ts';
import type { Head } from './read-head.ts';

/** Whether a document may be cited without its year, as `CP/doc.4218 rev. 1` is. */
function mayLackYear(head: Head, entry: Entry): boolean {
  const sure = isUnderCouncilOrAssembly(head.organ);
  if (head.documentClass === undefined) return sure && head.separator.startsWith('-');
  if (!isKnownClass(head.documentClass)) return false;
  return sure || Object.keys(entry.modifiers).length > 0;
}

/** The symbol that a head and an entry make; `tail` may come from a later entry of the same list. */
export function buildSymbol(
  head: Head,
  entry: Entry,
  tail: Tail | undefined,
  printed: string,
): DocumentSymbol | undefined {
  const { organ, documentClass, separator } = head;
  const { number, modifiers } = entry;
  if (tail?.kind === 'session') {
    return isAdoptedClass(documentClass)
      ? {
          kind: 'resolution',
          organ,
          documentClass,
          number,
          session: tail.session,
          modifiers,
          printed,
        }
      : undefined;
  }
  if (tail === undefined && !mayLackYear(head, entry)) return undefined;
  return {
    kind: 'numbered',
    organ,
    documentClass,
    separator,
    number,
    year: tail?.year,
    modifiers,
    printed,
  };
}
