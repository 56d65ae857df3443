import { PaperHead } from '#renderer/components/paper/paper-head.tsx';
import { PaperParagraph } from '#renderer/components/paper/paper-paragraph.tsx';
import type { Paper } from '#shared/report/paper.ts';

interface ExportPreviewProps {
  readonly paper: Paper;
  readonly label: string;
}

/** How the first sheet begins: as much of it as there is room for. */
export function ExportPreview({ paper, label }: ExportPreviewProps) {
  const paragraphs = paper.blocks.flatMap((block) => block.paragraphs).slice(0, 24);
  return (
    <figure className="export-preview" aria-label={label}>
      <div className="export-sheet">
        <div className="sheet" lang={paper.language}>
          <PaperHead scalars={paper.scalars} />
          <div className="sheet-words">
            {paragraphs.map((paragraph) => (
              <div key={paragraph.key}>
                <PaperParagraph paragraph={paragraph} language={paper.language} />
              </div>
            ))}
          </div>
        </div>
      </div>
    </figure>
  );
}
