import type { ReactNode } from 'react'
import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { PartialDate } from '../../../shared/model/partial-date.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { CredibilityField } from './credibility-field.tsx'
import { Editable } from './editable.tsx'
import { HedgeField } from './hedge-field.tsx'
import { LoneOrigin } from './lone-origin.tsx'
import { PropositionField } from './proposition-field.tsx'
import { ReportedField } from './reported-field.tsx'
import { SaidField } from './said-field.tsx'
import { SpeakerField } from './speaker-field.tsx'
import { TagsField } from './tags-field.tsx'
import type { Opener, OpenField } from './use-open-field.ts'

interface StatementFieldsProps {
  statement: Statement
  published: PartialDate | null
  opener(field: OpenField): Opener
  set(fields: StatementPatch): void
}

/** What is said of a statement in single values, each edited where it stands. */
export function StatementFields({ statement, published, opener, set }: StatementFieldsProps) {
  const { reported, cue, said, hedge, tags } = statement
  return (
    <dl className="fields">
      <Field name="Speaker">
        <SpeakerField {...{ statement }} onChange={(speaker) => set({ speaker })} {...opener('speaker')} />
      </Field>
      <Field name="Reported">
        <ReportedField reported={reported} onChange={(reported) => set({ reported })} />{' '}
        <span className="muted small">cue</span>{' '}
        <Editable
          label="Cue"
          value={cue ?? ''}
          clearable
          onKeep={(cue) => set({ cue: cue === '' ? null : cue })}
          {...opener('cue')}
        />
      </Field>
      <Field name="Said">
        <SaidField {...{ said, published }} onKeep={(said) => set({ said })} {...opener('said')} />{' '}
        {said !== null && said === published?.slice(0, 10) && (
          <span className="muted small">as published</span>
        )}
      </Field>
      <Field name="Proposition">
        <PropositionField
          {...{ statement }}
          onChange={(proposition) => set({ proposition })}
          {...opener('proposition')}
        />
      </Field>
      <Field name="Hedge">
        <HedgeField hedge={hedge} onChange={(hedge) => set({ hedge })} />
      </Field>
      <Field name="Credibility">
        <CredibilityField statement={statement} onChange={(credibility) => set({ credibility })} />
        <LoneOrigin statement={statement} />
      </Field>
      <Field name="Tags">
        <TagsField tags={tags} onChange={(tags) => set({ tags })} {...opener('tags')} />
      </Field>
    </dl>
  )
}

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
