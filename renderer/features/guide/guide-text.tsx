import { Button } from '#renderer/components/button.tsx';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { GuideBlock, GuideLanguage, GuideLine } from '#shared/guide/guide-chapter.ts';

interface LineProps {
  readonly line: GuideLine;
  readonly onChapter: (id: string) => void;
}

function Line({ line, onChapter }: LineProps) {
  let place = 0;
  return line.map((span) => {
    const key = place;
    place += 1;
    switch (span.kind) {
      case 'words':
        return <span key={key}>{span.text}</span>;
      case 'label':
        return <b key={key}>{span.text}</b>;
      case 'keys':
        return <kbd key={key}>{span.text}</kbd>;
      case 'chapter':
        return (
          <Button key={key} look="link" onClick={() => onChapter(span.id)}>
            {span.text}
          </Button>
        );
      default:
        return assertNever(span);
    }
  });
}

interface BlockProps {
  readonly block: GuideBlock;
  readonly language: GuideLanguage;
  readonly onChapter: (id: string) => void;
}

function Block({ block, language, onChapter }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3>
          <Line line={block.line} onChapter={onChapter} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <Line line={block.line} onChapter={onChapter} />
        </p>
      );
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List>
          {block.lines.map((line) => (
            <li key={JSON.stringify(line)}>
              <Line line={line} onChapter={onChapter} />
            </li>
          ))}
        </List>
      );
    }
    case 'picture':
      return <img src={`/guide/images/${language}/${block.file}`} alt={block.words} />;
    default:
      return assertNever(block);
  }
}

interface GuideTextProps {
  readonly blocks: readonly GuideBlock[];
  readonly language: GuideLanguage;
  readonly onChapter: (id: string) => void;
}

/** The text of a chapter. It was checked when it was read, and is words and pictures only. */
export function GuideText({ blocks, language, onChapter }: GuideTextProps) {
  return blocks.map((block) => (
    <Block key={JSON.stringify(block)} block={block} language={language} onChapter={onChapter} />
  ));
}
