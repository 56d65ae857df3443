import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { type Language, languages, type Wording } from '#shared/domain/language.ts';
import { FieldGroup } from './field.tsx';
import { TextInput } from './text-input.tsx';
import './wording-fields.css';

interface WordingFieldsProps {
  readonly label: string;
  readonly value: Wording;
  readonly onChange: (value: Wording) => void;
  readonly hint?: string | undefined;
  readonly placeholder?: ((language: Language) => string) | undefined;
}

/** The same words in the four languages, one line for each. */
export function WordingFields({ label, value, onChange, hint, placeholder }: WordingFieldsProps) {
  const { languages: names } = useWords(frameWords);
  return (
    <FieldGroup label={label} hint={hint}>
      <div className="wording-fields">
        {languages.map((language) => (
          <div key={language} className="wording-field">
            <span className="facts" aria-hidden="true">
              {language}
            </span>
            <TextInput
              aria-label={`${label}, ${names[language].toLowerCase()}`}
              lang={language}
              value={value[language] ?? ''}
              placeholder={placeholder?.(language)}
              onChange={(words) => onChange({ ...value, [language]: words })}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
