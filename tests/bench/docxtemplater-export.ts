import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** What docxtemplater makes of a looping template, from bytes to bytes as Minuta does. */
export function docxtemplaterExport(template: Uint8Array, data: object): Uint8Array {
  const merged = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    delimiters: { start: '{{', end: '}}' },
  });
  merged.render(data);
  return merged.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}
