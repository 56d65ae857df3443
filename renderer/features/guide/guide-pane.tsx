import { useContext, useEffect, useRef, useState } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { MessageBar } from '#renderer/components/message-bar.tsx';
import { Select } from '#renderer/components/select.tsx';
import { useWorkspace } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { guideWords } from '#renderer/strings/guide/guide-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import type { Language } from '#shared/domain/language.ts';
import type { GuideChapter, GuideLanguage } from '#shared/guide/guide-chapter.ts';
import { GuideText } from './guide-text.tsx';
import { readGuide } from './read-guide.ts';
import './guide.css';

/** The language of the guide for whoever reads the window in another. */
const guideIn: Readonly<Record<Language, GuideLanguage>> = {
  es: 'es',
  en: 'en',
  fr: 'es',
  pt: 'es',
};

type Reading = readonly GuideChapter[] | 'unreadable' | undefined;

function useGuide(language: GuideLanguage): Reading {
  const [reading, setReading] = useState<Reading>();
  useEffect(() => {
    let isGone = false;
    void readGuide(language).then((chapters) => {
      if (!isGone) setReading(chapters ?? 'unreadable');
    });
    return () => {
      isGone = true;
    };
  }, [language]);
  return reading;
}

interface ChapterProps {
  readonly chapters: readonly GuideChapter[];
  readonly chapter: string;
  readonly language: GuideLanguage;
}

function Chapter({ chapters, chapter, language }: ChapterProps) {
  const words = useWords(guideWords);
  const openGuide = useWorkspace((state) => state.openGuide);
  const place = Math.max(
    chapters.findIndex(({ id }) => id === chapter),
    0,
  );
  const [present, previous, next] = [chapters[place], chapters[place - 1], chapters[place + 1]];
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another chapter is read from its beginning
  useEffect(() => {
    title.current?.focus();
    title.current?.scrollIntoView({ block: 'start' });
  }, [place]);
  return (
    <>
      <Select
        aria-label={words.chapters}
        value={present?.id ?? ''}
        options={chapters.map(({ id, title: name }) => ({ value: id, label: name }))}
        onChange={openGuide}
      />
      <article className="guide-text" lang={language}>
        {words.otherLanguage && <MessageBar kind="info">{words.otherLanguage}</MessageBar>}
        <h2 ref={title} tabIndex={-1}>
          {present?.title}
        </h2>
        {present && <GuideText blocks={present.blocks} language={language} onChapter={openGuide} />}
        <p className="guide-turn">
          {previous && (
            <Button look="link" icon="chevronLeft" onClick={() => openGuide(previous.id)}>
              {words.previous(previous.title)}
            </Button>
          )}
          {next && (
            <Button look="link" icon="chevronRight" onClick={() => openGuide(next.id)}>
              {words.next(next.title)}
            </Button>
          )}
        </p>
      </article>
    </>
  );
}

/** The guide, beside the work that it tells of. */
export function GuidePane({ chapter }: { readonly chapter: string }) {
  const words = useWords(guideWords);
  const { close } = useWords(frameWords);
  const language = guideIn[useContext(InterfaceLanguage)];
  const openGuide = useWorkspace((state) => state.openGuide);
  const reading = useGuide(language);
  return (
    <aside
      className="guide"
      aria-label={words.title}
      data-pane
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        openGuide(undefined);
      }}
    >
      <header className="guide-head">
        <strong>{words.title}</strong>
        <IconButton icon="dismiss" label={close} keys="Esc" onClick={() => openGuide(undefined)} />
      </header>
      {reading === 'unreadable' && <MessageBar kind="danger">{words.unreadable}</MessageBar>}
      {typeof reading === 'object' && (
        <Chapter chapters={reading} chapter={chapter} language={language} />
      )}
    </aside>
  );
}
