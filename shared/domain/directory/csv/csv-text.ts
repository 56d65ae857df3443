/** What stands between the cells of a line. Excel writes semicolons where the comma is the decimal sign. */
export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A line of a table with where it begins in the file, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const byteOrderMark = '\uFEFF';

/**
 * Begins like something that a spreadsheet would calculate, behind any apostrophes and spaces, in letters of
 * any width (OWASP, CSV Injection).
 */
const calculated = /^'*(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212])/u;

/** A cell that no spreadsheet calculates: an apostrophe before it makes words of it. */
function guarded(cell: string): string {
  return calculated.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && calculated.test(cell) ? cell.slice(1) : cell;
}

function written(cell: string, delimiter: Delimiter): string {
  const words = guarded(cell);
  const needsQuotes = words.includes(delimiter) || /["\r\n]|^\s|\s$/u.test(words);
  return needsQuotes ? `"${words.replaceAll('"', '""')}"` : words;
}

/** The text of a table (RFC 4180), with the mark by which Excel knows that it is UTF-8. */
export function csvText(rows: readonly (readonly string[])[], delimiter: Delimiter): string {
  const lines = rows.map((cells) => cells.map((cell) => written(cell, delimiter)).join(delimiter));
  return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** The delimiter that parts the first line into most cells, quoted ones left out. */
export function delimiterOf(text: string): Delimiter {
  const [first = ''] = text
    .replace(byteOrderMark, '')
    .replace(/"[^"]*"/gu, '')
    .split(/\r\n|\r|\n/u);
  const counted = delimiters.map((delimiter) => ({
    delimiter,
    count: first.split(delimiter).length,
  }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).delimiter;
}

/** Reads one cell after another; a quote that is never closed takes in the rest. */
class Cells {
  private at = 0;
  private line = 1;
  private readonly text: string;
  private readonly delimiter: Delimiter;

  constructor(text: string, delimiter: Delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  rows(): readonly CsvRow[] {
    const rows: CsvRow[] = [];
    while (this.at < this.text.length) {
      const { line } = this;
      const cells = [this.cell()];
      while (this.text[this.at] === this.delimiter) {
        this.at += 1;
        cells.push(this.cell());
      }
      this.endOfLine();
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    }
    return rows;
  }

  private cell(): string {
    return unguarded(this.text[this.at] === '"' ? this.quoted() : this.bare());
  }

  private bare(): string {
    const start = this.at;
    while (this.at < this.text.length && !this.isEnd(this.text[this.at])) this.at += 1;
    return this.text.slice(start, this.at);
  }

  private quoted(): string {
    let words = '';
    this.at += 1;
    while (this.at < this.text.length) {
      const letter = this.text[this.at];
      if (letter === '"' && this.text[this.at + 1] !== '"') {
        this.at += 1;
        // What stands between the closing quote and the next cell belongs to the cell all the same.
        return words + this.bare();
      }
      if (letter === '"') this.at += 1;
      if (letter === '\n') this.line += 1;
      words += letter;
      this.at += 1;
    }
    return words;
  }

  private isEnd(letter: string | undefined): boolean {
    return letter === this.delimiter || letter === '\r' || letter === '\n';
  }

  private endOfLine(): void {
    if (this.text[this.at] === '\r') this.at += 1;
    if (this.text[this.at] === '\n') this.at += 1;
    this.line += 1;
  }
}

/** The lines of a table that have words, whatever the delimiter and the ends of lines; any text gives some. */
export function readCsv(text: string): readonly CsvRow[] {
  return new Cells(text.replace(byteOrderMark, ''), delimiterOf(text)).rows();
}
