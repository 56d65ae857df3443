// Prints the SHA-256 of a filled template, to compare between processes.
import { createHash } from 'node:crypto';
import { composed, paperOf } from '#tests/support/paper.ts';
import { builtInTemplate, filled } from './filled.ts';

const paper = paperOf({ blocks: { opening: [composed('body', 'Palabras')] } });
const docx = filled(builtInTemplate(), paper);
process.stdout.write(createHash('sha256').update(docx).digest('hex'));
