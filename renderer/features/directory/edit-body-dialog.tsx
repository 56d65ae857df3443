import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { Field, FieldGroup } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { WordingFields } from '#renderer/components/wording-fields.tsx';
import { directoryWords } from '#renderer/strings/directory/directory-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { peopleWords } from '#renderer/strings/people/people-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { type Body, genderSchema } from '#shared/domain/body.ts';
import { languages } from '#shared/domain/language.ts';

/** The languages in which names have a gender that sentences agree with. */
const gendered = ['es', 'fr', 'pt'] as const;

interface EditBodyDialogProps {
  readonly body: Body | undefined;
  readonly onSave: (body: Omit<Body, 'id'>) => void;
  readonly onClose: () => void;
}

/**
 * A body as the office writes it. A name that a language lacks is taken from one that has it: sentences in every
 * language name the body.
 */
export function EditBodyDialog({ body, onSave, onClose }: EditBodyDialogProps) {
  const words = useWords(directoryWords);
  const { speaker } = useWords(peopleWords);
  const frame = useWords(frameWords);
  const [symbol, setSymbol] = useState(body?.symbol ?? '');
  const [series, setSeries] = useState(body?.series ?? '');
  const [names, setNames] = useState<Readonly<Partial<Body['name']>>>(body?.name ?? {});
  const [gender, setGender] = useState<Body['gender']>(
    body?.gender ?? { es: 'feminine', fr: 'feminine', pt: 'feminine' },
  );
  const [isTold, tell] = useState(false);
  const nameIn = (language: keyof Body['name']) => names[language]?.trim() ?? '';
  const any = languages.map(nameIn).find((name) => name !== '') ?? '';
  const save = () => {
    if (any === '' || symbol.trim() === '') return tell(true);
    onSave({
      name: {
        es: nameIn('es') || any,
        en: nameIn('en') || any,
        fr: nameIn('fr') || any,
        pt: nameIn('pt') || any,
      },
      gender,
      symbol: symbol.trim(),
      ...(series.trim() !== '' && { series: series.trim() }),
    });
  };
  return (
    <Dialog
      title={body ? words.editTitle.bodies : words.addTitle.bodies}
      onClose={onClose}
      size="wide"
    >
      <div className="dialog-fields">
        <div className="field-pair">
          <Field
            label={words.fields.symbol}
            {...(isTold && symbol.trim() === '' && { error: words.problems.symbolMissing })}
          >
            {(control) => (
              <TextInput
                {...control}
                autoFocus
                placeholder="CP/CAJP"
                value={symbol}
                onChange={setSymbol}
              />
            )}
          </Field>
          <Field label={words.fields.series}>
            {(control) => (
              <TextInput {...control} placeholder="OEA/Ser.G" value={series} onChange={setSeries} />
            )}
          </Field>
        </div>
        <WordingFields label={words.fields.name} value={names} onChange={setNames} />
        {isTold && any === '' && (
          <p role="alert" className="field-error">
            {words.problems.wordsMissing}
          </p>
        )}
        <FieldGroup label={words.fields.genders}>
          <div className="field-pair">
            {gendered.map((language) => (
              <Field key={language} label={frame.languages[language]}>
                {(control) => (
                  <Select
                    {...control}
                    value={gender[language]}
                    options={genderSchema.options.map((value) => ({
                      value,
                      label: speaker.genders[value],
                    }))}
                    onChange={(value) => setGender({ ...gender, [language]: value })}
                  />
                )}
              </Field>
            ))}
          </div>
        </FieldGroup>
      </div>
      <div className="dialog-choices">
        <Button look="primary" onClick={save}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{frame.cancel}</Button>
      </div>
    </Dialog>
  );
}
