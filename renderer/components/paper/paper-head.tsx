import type { PaperScalars } from '#shared/report/paper.ts';
import './paper.css';

/** The head of a paper's first sheet: organ, symbol, date and title, without the office's letterhead. */
export function PaperHead({ scalars }: { readonly scalars: PaperScalars }) {
  const { draft, organ, series, symbol, date, original, distribution, title } = scalars;
  const classLines = [series, symbol, date, original, distribution].filter((line) => line !== '');
  return (
    <header className="sheet-head">
      {draft !== '' && <p className="sheet-draft">{draft}</p>}
      <p className="sheet-organ">{organ}</p>
      <p className="sheet-class">{classLines.join('\n')}</p>
      <p className="sheet-title">{title}</p>
    </header>
  );
}
