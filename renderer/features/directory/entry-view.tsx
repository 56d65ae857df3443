import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '#renderer/components/button.tsx';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { type Language, languages } from '#shared/domain/language.ts';

export interface EntryCommand extends Pick<ButtonProps, 'icon'> {
  readonly label: string;
  readonly run: () => void;
}

interface EntryViewProps {
  readonly name: string;
  readonly facts: string;
  readonly commands: readonly EntryCommand[];
  readonly children: ReactNode;
}

/** One entry of the directory: its name, what can be done with it, and what is known. */
export function EntryView({ name, facts, commands, children }: EntryViewProps) {
  return (
    <section className="directory-entry" aria-label={name}>
      <header>
        <h2>{name}</h2>
        <p className="facts">{facts}</p>
      </header>
      <div className="directory-commands">
        {commands.map(({ label, icon, run }) => (
          <Button key={label} {...(icon && { icon })} onClick={run}>
            {label}
          </Button>
        ))}
      </div>
      {children}
    </section>
  );
}

interface FactsProps {
  readonly facts: readonly (readonly [label: string, words: ReactNode])[];
}

/** What is known, line by line; what has no words is left out. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="directory-facts">
      {facts
        .filter(([, words]) => words !== '' && words !== undefined)
        .map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Words in several languages, one line for each that has some; nothing where none has. */
export function InLanguages({ of }: { readonly of: (language: Language) => string | undefined }) {
  const { languages: names } = useWords(frameWords);
  return (
    <ul className="directory-languages">
      {languages
        .filter((language) => of(language))
        .map((language) => (
          <li key={language} lang={language}>
            {of(language)} <span className="facts">{names[language].toLowerCase()}</span>
          </li>
        ))}
    </ul>
  );
}

/** Whether any language has words. */
export function isWritten(of: (language: Language) => string | undefined): boolean {
  return languages.some(of);
}
