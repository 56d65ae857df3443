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

function printTable(name: string, rows: readonly BenchRow[]): void {
  const columns = rows.map((row) => [row.what, row.figure, row.beside, verdict(row)]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...columns.map((cells) => cells[column]?.length ?? 0)),
  );
  console.log(`\n${name}`);
  for (const cells of columns) {
    console.log(
      cells
        .map((cell, column) =>
          column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    );
  }
}

for (const file of files) {
  const { bench }: { bench: Bench } = await import(`./${file}`);
  printTable(bench.name, await bench.run());
}
