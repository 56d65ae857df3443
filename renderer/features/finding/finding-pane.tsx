import { useEffect, useRef, useState } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { Checkbox } from '#renderer/components/checkbox.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { openPlace } from '#renderer/stores/found-places.ts';
import { useActions } from '#renderer/stores/use-actions.ts';
import { useApply, useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { findingWords } from '#renderer/strings/finding/finding-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import { newWords } from '#shared/replacing/word-hits.ts';
import { HitLine } from './hit-line.tsx';
import { selectFound } from './select-found.ts';
import { type PlacedHit, useWordHits } from './use-word-hits.ts';
import './finding.css';

/** Hits that are listed; whoever finds more looks for too little. */
const mostListed = 200;

/** Words that are selected when the search begins are what is looked for. */
function selectedWords(): string | undefined {
  const selected = getSelection()?.toString().trim() ?? '';
  return selected !== '' && selected.length <= 100 && !selected.includes('\n')
    ? selected
    : undefined;
}

/** Goes to a hit: its field gets the focus, and in it the words are selected. */
function useGoToHit(hits: readonly PlacedHit[]) {
  const parts = useWindow();
  return (place: number) => {
    const hit = hits[place];
    const session = parts.sessions.getState().open?.present;
    if (!hit || !session) return;
    const { record, part, kind, override, found } = hit;
    const paper = override?.split('/')[0];
    if (paper === 'report' || paper === 'orderOfBusiness')
      parts.workspace.getState().showPaper(paper);
    const language = hit.language ?? parts.workspace.getState().writing ?? session.language;
    openPlace(parts, session.id, { kind, record, part, language, text: '' });
    const before = hits
      .slice(0, place)
      .filter((each) => each.record === record && each.part === part && each.found === found);
    selectFound({ record, part }, found, before.length);
  };
}

/** Looks through the open session, and replaces what it finds as one step to undo. */
export function FindingPane() {
  const { sessions, toasts, workspace } = useWindow();
  const apply = useApply();
  const words = useWords(findingWords);
  const names = useWords(actionWords);
  const { close } = useWords(frameWords);
  const finding = useWorkspace((state) => state.finding);
  const sought = useWorkspace((state) => state.sought);
  const { seek, find, wishFocus } = workspace.getState();
  const { query, hits } = useWordHits();
  const [current, setCurrent] = useState(-1);
  const [except, setExcept] = useState<ReadonlySet<string>>(new Set());
  const input = useRef<HTMLInputElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, the field takes the focus again
  useEffect(() => {
    const selected = selectedWords();
    if (selected) seek({ words: selected });
    input.current?.focus();
    input.current?.select();
  }, [finding, seek]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, other places
  useEffect(() => {
    setCurrent(-1);
    setExcept(new Set());
  }, [query]);

  const goTo = useGoToHit(hits);
  const go = (place: number) => {
    if (hits.length === 0) return;
    const next = (place + hits.length) % hits.length;
    setCurrent(next);
    goTo(next);
  };
  useActions({
    nextFound: hits.length > 0 ? () => go(current + 1) : undefined,
    previousFound: hits.length > 0 ? () => go(Math.max(current, 0) - 1) : undefined,
  });

  const isReplacing = finding === 'replace';
  const chosen = hits.filter(({ key, replaceable }) => replaceable && !except.has(key));
  const replace = () => {
    const replaced = apply({
      kind: 'replaceWords',
      query,
      by: sought.by,
      except: [...except],
    });
    if (replaced)
      toasts.tell({
        text: words.replaced(chosen.length),
        undo: { name: names.undo, run: () => sessions.getState().undo() },
      });
  };
  const leave = () => {
    const { place } = workspace.getState();
    find(undefined);
    wishFocus(place);
  };
  const options = ['matchCase', 'wholeWords', 'matchAccents', 'everyLanguage'] as const;
  return (
    <search
      className="finding"
      aria-label={words.title}
      data-pane
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave();
      }}
    >
      <form
        className="finding-line"
        onSubmit={(event) => {
          event.preventDefault();
          go(current + 1);
        }}
      >
        <TextInput
          ref={input}
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={sought.words}
          onChange={(value) => seek({ words: value })}
        />
        <span className="facts" role="status">
          {sought.words === '' ? '' : words.places(hits.length)}
        </span>
        <IconButton
          icon="chevronUp"
          size="small"
          label={names.previousFound}
          keys="⇧F3"
          disabled={hits.length === 0}
          onClick={() => go(Math.max(current, 0) - 1)}
        />
        <IconButton
          icon="chevronDown"
          size="small"
          label={names.nextFound}
          keys="F3"
          disabled={hits.length === 0}
          onClick={() => go(current + 1)}
        />
        <IconButton icon="dismiss" size="small" label={close} keys="Esc" onClick={leave} />
      </form>
      {isReplacing && (
        <form
          className="finding-line"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen.length > 0) replace();
          }}
        >
          <TextInput
            aria-label={words.by}
            placeholder={words.by}
            value={sought.by}
            onChange={(value) => seek({ by: value })}
          />
          <Button size="small" disabled={chosen.length === 0} onClick={replace}>
            {words.replace(chosen.length)}
          </Button>
        </form>
      )}
      <div className="finding-options">
        {options.map((option) => (
          <Checkbox
            key={option}
            checked={sought[option]}
            onChange={(checked) => seek({ [option]: checked })}
          >
            {words[option]}
          </Checkbox>
        ))}
        {!isReplacing && (
          <Button look="link" size="small" onClick={() => find('replace')}>
            {words.alsoReplace}
          </Button>
        )}
      </div>
      {hits.length > 0 && (
        <ul className="hits" aria-label={words.list}>
          {hits.slice(0, mostListed).map((hit, place) => (
            <HitLine
              key={hit.key}
              hit={hit}
              isCurrent={place === current}
              by={isReplacing ? newWords(hit.found, { query, by: sought.by }) : undefined}
              isChosen={!except.has(hit.key)}
              onChoose={(isChosen) => {
                const next = new Set(except);
                if (isChosen) next.delete(hit.key);
                else next.add(hit.key);
                setExcept(next);
              }}
              onGo={() => go(place)}
            />
          ))}
          {hits.length > mostListed && (
            <li className="facts">{words.more(hits.length - mostListed)}</li>
          )}
        </ul>
      )}
      {hits.length === 0 && query.words !== '' && (
        <p className="facts">{words.none(query.words)}</p>
      )}
    </search>
  );
}
