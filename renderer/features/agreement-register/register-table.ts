import type { Copyable } from '#renderer/stores/clipboard.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function htmlRow(cells: readonly string[], tag: 'th' | 'td'): string {
  const written = cells.map((cell) => cell.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign));
  return `<tr>${written.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
}

/** A table as Word and mail take it, and with tabs as Excel does. No cell begins a formula there. */
export function copiedTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): Copyable {
  const plain = [heads, ...rows].map((cells) =>
    cells
      .map((cell) => cell.replace(/\s+/gu, ' '))
      .map((cell) => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell))
      .join('\t'),
  );
  const body = rows.map((cells) => htmlRow(cells, 'td')).join('');
  return {
    html: `<table><thead>${htmlRow(heads, 'th')}</thead><tbody>${body}</tbody></table>`,
    plain: plain.join('\n'),
  };
}
