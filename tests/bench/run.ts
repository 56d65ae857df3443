// `npm run bench`: every `*.bench.ts` of this folder, one table. `npm run bench -- export` runs those whose file
// name holds the word.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bench, BenchRow } from './bench.ts';

const wanted = process.argv[2] ?? '';
const files = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  .filter((name) => name.endsWith('.bench.ts') && name.includes(wanted))
  .sort();

function verdict({ budget }: BenchRow): string {
  return budget ? `${budget.met ? 'met' : 'NOT MET'}: ${budget.says}` : '';
}

/** Rows under the name of their bench, in columns as wide as the widest of all. */
function tableOf(
  benches: readonly { readonly name: string; readonly rows: readonly BenchRow[] }[],
) {
  const cellsOf = (row: BenchRow) => [row.what, row.figure, verdict(row), row.beside];
  const all = benches.flatMap(({ rows }) => rows.map(cellsOf));
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((cells) => cells[column]?.length ?? 0)),
  );
  const lineOf = (row: BenchRow) =>
    cellsOf(row)
      .map((cell, column) =>
        column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return benches.map(({ name, rows }) => [`\n${name}`, ...rows.map(lineOf)].join('\n')).join('\n');
}

/** What a bench found; one that breaks off says so, and leaves the others their figures. */
async function rowsOf({ run }: Bench): Promise<readonly BenchRow[]> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return [{ what: 'broke off', figure: '–', beside: String(error).split('\n')[0] ?? '' }];
  }
}

const measured: { name: string; rows: readonly BenchRow[] }[] = [];
for (const file of files) {
  const { bench }: { bench: Bench } = await import(`./${file}`);
  console.error(`measuring: ${bench.name}`);
  const rows = await rowsOf(bench);
  measured.push({ name: bench.name, rows });
  console.error(tableOf([{ name: bench.name, rows }]));
}
console.log(tableOf(measured));
