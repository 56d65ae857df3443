import type { ReactNode } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { ItemSelect } from '#renderer/components/item-select.tsx';
import { leavesRow } from '#renderer/components/leaves-row.ts';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { useApply, useWindow, useWriting } from '#renderer/stores/window-context.ts';
import { agreementWords } from '#renderer/strings/agreements/agreement-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { AgreementVerb } from '#shared/domain/agreement.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import type { AgreementLine } from '#shared/report/agreement-lines.ts';
import { AddresseesRow } from './addressees-row.tsx';
import { endingReason } from './ending-reason.ts';
import { FollowUpRows } from './follow-up-rows.tsx';
import type { AgreementEdits } from './use-agreement-edits.ts';
import { VerbMenu } from './verb-menu.tsx';

interface OpenAgreementProps {
  readonly line: AgreementLine;
  readonly place: number;
  readonly total: number;
  readonly verbs: readonly AgreementVerb[];
  readonly edits: AgreementEdits;
  /** What drags it. */
  readonly grip: ReactNode;
}

function Head({ line, place, total, verbs, edits, grip }: OpenAgreementProps) {
  const words = useWords(agreementWords);
  const names = useWords(actionWords);
  const apply = useApply();
  const writing = useWriting();
  const { id, verb } = line.agreement;
  const verbName = draftingIn(writing).agreementVerb(verb) || words.withoutVerb;
  return (
    <header className="open-row-head">
      {grip}
      <VerbMenu
        verbs={verbs}
        present={verb}
        onChoose={(chosen) =>
          apply({ kind: 'set', record: 'agreement', id, fields: { verb: chosen } })
        }
        button={
          <Button size="small" aria-label={words.verb(verbName)} data-record={id} data-part="verb">
            {verbName}
            <Icon name="chevronDown" size={12} />
          </Button>
        }
      />
      <span className="facts agreement-reason">{endingReason(line, words.endings)}</span>
      <IconButton
        label={names.moveUp}
        icon="arrowUp"
        size="small"
        keys="Alt+↑"
        disabled={place === 0}
        onClick={() => edits.step(id, -1)}
      />
      <IconButton
        label={names.moveDown}
        icon="arrowDown"
        size="small"
        keys="Alt+↓"
        disabled={place === total - 1}
        onClick={() => edits.step(id, 1)}
      />
      <MenuButton
        align="end"
        button={<IconButton label={words.more} icon="more" size="small" />}
        entries={[
          { label: words.copyOne, icon: 'copy', onChoose: () => edits.copy(writing, id) },
          { kind: 'separator' },
          { label: names.remove, icon: 'delete', onChoose: () => edits.remove(id) },
        ]}
      />
      <IconButton
        label={words.close}
        icon="chevronUp"
        size="small"
        keys="Esc"
        onClick={() => edits.open(undefined)}
      />
    </header>
  );
}

/** The agreement that is being edited. */
export function OpenAgreement(props: OpenAgreementProps) {
  const { line, place, total, edits } = props;
  const words = useWords(agreementWords);
  const { sessions } = useWindow();
  const apply = useApply();
  const writing = useWriting();
  const { agreement } = line;
  const { id } = agreement;
  const verb = draftingIn(writing).agreementVerb(agreement.verb);
  return (
    <section
      className="open-row agreement-open"
      aria-label={words.named(place + 1, total)}
      onKeyDown={(event) => {
        if (leavesRow(event)) edits.open(undefined);
      }}
    >
      <Head {...props} />
      <div className="open-row-form agreement-form">
        <TextField
          record="agreement"
          field="text"
          id={id}
          text={agreement.text}
          label={words.text}
          placeholder={words.placeholder}
          {...(verb && { before: `${verb} ` })}
          {...(line.ending && { after: line.ending })}
          onPasteLines={(lines) => edits.paste(lines, writing, id)}
        />
        <AddresseesRow agreement={agreement} />
        <FollowUpRows agreement={agreement} />
        <FieldGroup label={words.item} direction="row">
          <ItemSelect
            label={words.item}
            none={words.noItem}
            value={agreement.item}
            at={{ record: id, part: 'item' }}
            choices={() =>
              [...everyItem(sessions.getState().open?.present.agenda ?? [])].map(({ item }) => item)
            }
            onChange={(item) =>
              apply(
                item === undefined
                  ? { kind: 'clear', record: 'agreement', id, field: 'item' }
                  : { kind: 'set', record: 'agreement', id, fields: { item } },
              )
            }
          />
        </FieldGroup>
      </div>
    </section>
  );
}
