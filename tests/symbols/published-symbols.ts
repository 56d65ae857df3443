import { readFileSync } from 'node:fs';
import { z } from 'zod';

const publishedSchema = z.object({
  examples: z
    .array(
      z.object({
        raw: z.string(),
        parsed: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
      }),
    )
    .min(150),
});

/** Symbols exactly as published documents print them, with the fields they carry. */
export const publishedSymbols = publishedSchema.parse(
  JSON.parse(readFileSync(new URL('../fixtures/symbols.json', import.meta.url), 'utf8')),
).examples;

/** Symbols of other organisations, and ordinary text that looks like one. */
export const notSymbols: readonly string[] = [
  'LC/L.4011/Rev.1',
  'LC/DEM/R.250/95',
  'LC/G.2331(SES.31/3)',
  'A/C.4/64/SR.22',
  'A/RES/60/1',
  'A/CONF.191/11',
  'A/59/565',
  'E/CN.12/AC.61/10/Rev.1',
  'S/2002/655',
  'S/PV.5000',
  'NPT/CONF.2005/57',
  'ID/WG.281/17',
  'TD/RBP/CONF.5/15',
  'FCCC/CP/2007/6/Add.1',
  'UNEP/GC.23/INF/10',
  'HSP/GC/19/1/Add.1',
  'CE148/FR (Esp.)',
  'CE135(D1)',
  'CD48/DOC.3',
  'CD45.R8',
  'MERCOSUR/GMC/ACTA Nº 02/14',
  'MERCOSUR/GMC/ACTA 02/14',
  'MERCOSUR/CMC/DEC. 24/03',
  'MERCOSUR/XCV GMC/DT N° 34/14',
  'MERCOSUR/XXXI GMC/ACTA 03/98',
  'GMC/RES. 12/05',
  'Dec. CMC N° 01/01',
  'ALADI/CR/Acta 1109',
  'ALADI/CR/Acta 1109 Rev. 1',
  'ALADI/CR/di 3349',
  'ALADI/SEC/Estudio 12/05',
  'SEC.DOC/2/00/Rev.1',
  'SEC.DOC/INF. 2/00',
  'INF/doc. 12/05',
  'EMB/PARIS 12/05',
  'EMB/PARIS12/05',
  '8816/05 (Presse 111)',
  'COM(2007) 123',
  '2005/36/CE',
  'WT/DS123/10',
  'IT/GB-1/06/Inf. 3',
  'y/o',
  'y/o 12/05',
  'km/h',
  '120 km/h-12/05',
  '1/2',
  '12/05/07',
  'S/N 12/05/07',
  'doc. 4207/07',
  'INF.5488/07',
  'CP/INF. 5488/7',
  'CP/INF. 12/05/07',
  'CP/INF. 5488/2007',
  'http://a/b',
  'https://www.oas.org/CP/doc.4207/07',
  'www.oas.org/CP/doc.4207/07',
  'archivos\\CP/doc.4207/07',
  'CP_OD_1988_09-24-2014.MP3',
  'OEA/Serie',
  'OEA/Ser. a partir de',
  'sesión CP/',
  'la AG/CP 12 veces',
  'CP/CSH 757',
];
