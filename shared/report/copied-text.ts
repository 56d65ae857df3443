import type { Mark } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { compose } from './compose.ts';
import type { PaperNote, Paragraph, Run } from './paper.ts';
import { noteLine, paragraphLine } from './plain-text.ts';

/** Printed paragraphs for another program, such as mail: formatted, and as plain lines. */
export interface CopiedText {
  readonly html: string;
  readonly plain: string;
}

const elements: Readonly<Record<Mark, string>> = { bold: 'b', italic: 'i', underline: 'u' };

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

function runHtml(run: Run, language: Language): string {
  if (run.kind === 'break') return '<br>';
  if (run.kind === 'note') return `<sup>${run.number}</sup>`;
  const marked = run.marks.reduce(
    (words, mark) => `<${elements[mark]}>${words}</${elements[mark]}>`,
    escaped(run.text),
  );
  return run.language === language ? marked : `<span lang="${run.language}">${marked}</span>`;
}

function runsHtml(runs: readonly Run[], language: Language): string {
  return runs.map((run) => runHtml(run, language)).join('');
}

/** Lines with a bullet become one list; the bullet is the list's. */
function paragraphsHtml(paragraphs: readonly Paragraph[], language: Language): string {
  let html = '';
  let inList = false;
  for (const { label, runs } of paragraphs) {
    const isLine = label !== '';
    if (isLine !== inList) html += isLine ? '<ul>' : '</ul>';
    inList = isLine;
    const words = runsHtml(runs, language);
    html += isLine ? `<li>${words}</li>` : `<p>${words}</p>`;
  }
  return inList ? `${html}</ul>` : html;
}

function copied(
  paragraphs: readonly Paragraph[],
  paperNotes: readonly PaperNote[],
  language: Language,
): CopiedText {
  const marked = new Set(
    paragraphs.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'note' ? run.note : []))),
  );
  const notes = paperNotes.filter(({ note }) => marked.has(note));
  const noteHtml = notes.map(
    ({ number, runs }) => `<p><sup>${number}</sup> ${runsHtml(runs, language)}</p>`,
  );
  return {
    html: `<div lang="${language}">${paragraphsHtml(paragraphs, language)}${noteHtml.join('')}</div>`,
    plain: [...paragraphs.map(paragraphLine), ...notes.map(noteLine)].join('\n'),
  };
}

/**
 * The agreements as the report prints them, corrections and footnotes included: all with the sentence that
 * leads to them, or `only` one. Undefined when the report prints none of it.
 */
export function copiedAgreements(
  session: Session,
  language: Language,
  only?: RecordId,
): CopiedText | undefined {
  const { blocks, notes } = compose(session, 'report', language);
  const all = blocks.find(({ name }) => name === 'agreements')?.paragraphs ?? [];
  const wanted = only === undefined ? all : all.filter(({ key }) => key === `${only}.entry`);
  return wanted.length === 0 ? undefined : copied(wanted, notes, language);
}
