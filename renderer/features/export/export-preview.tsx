import { PaperPages } from '#renderer/components/paper/paper-pages.tsx';
import type { Paper } from '#shared/report/paper.ts';

interface ExportPreviewProps {
  readonly paper: Paper;
  readonly label: string;
}

/** The paper as it will print, to be leafed through. */
export function ExportPreview({ paper, label }: ExportPreviewProps) {
  return (
    <div className="export-preview">
      <PaperPages paper={paper} zoom="sheet" label={label} />
    </div>
  );
}
