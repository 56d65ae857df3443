import { buffer } from 'node:stream/consumers';
import { findSymbols } from '#shared/symbols/find-symbols.ts';
import { normalSymbol } from '#shared/symbols/normal-form.ts';
import { symbolFields } from '#shared/symbols/symbol-fields.ts';
import { commandArguments, onlyPositional } from './arguments.ts';
import { readUserFile } from './files.ts';
import { usages } from './usage.ts';

/** Line and column of an offset, both from 1; a column counts UTF-16 units, as editors do. */
function placeIn(source: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const { index } of source.matchAll(/\n/g)) starts.push(index + 1);
  let line = 0;
  return (offset) => {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line += 1;
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Text in UTF-8, or in UTF-16 where its first bytes say so, as Windows' “Unicode” text does. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** `symbols`: every document symbol of a text, as printed, with its normal form and place. */
export async function symbolsCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = commandArguments(usages.symbols, args, {
    json: { type: 'boolean', default: false },
  });
  const path = onlyPositional(usages.symbols, positionals);
  const source = decoded(path === '-' ? await buffer(process.stdin) : await readUserFile(path));

  const place = placeIn(source);
  const found = findSymbols(source).map(({ symbol, printed, start }) => ({
    printed,
    normal: normalSymbol(symbol),
    fields: symbolFields(symbol),
    ...place(start),
  }));
  if (values.json) {
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  for (const { printed, normal, fields, line, column } of found) {
    const known = Object.entries(fields)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ');
    process.stdout.write(`${line}:${column}\t${printed}\t${normal}\t${known}\n`);
  }
}
