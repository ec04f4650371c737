import { useEffect, useState } from 'react'
import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { PartialDate } from '../../../shared/model/partial-date.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useCall } from '../../client/hooks.ts'
import { useStatementActions } from '../../reader/use-statements.ts'
import { NoteField } from '../../notes/note-field.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { propositionChoices, speakerChoices } from '../quick-tag/choices.ts'
import { AliasOffer } from './alias-offer.tsx'
import { CredibilityField } from './credibility-field.tsx'
import { instantWords } from './date-fields.ts'
import { useEditRequest } from './edit-request.ts'
import { EditableChoice } from './editable-choice.tsx'
import { Editable } from './editable.tsx'
import { HedgeField } from './hedge-field.tsx'
import { LinksSection } from './links-section.tsx'
import { LoneOrigin } from './lone-origin.tsx'
import { OriginSection } from './origin-section.tsx'
import { ReportedField } from './reported-field.tsx'
import { SaidField } from './said-field.tsx'
import { StancePicker } from './stance-picker.tsx'
import { TagsField } from './tags-field.tsx'

interface StatementInspectorProps {
  statement: Statement
  published: PartialDate | null
}

type Open = 'speaker' | 'cue' | 'said' | 'proposition' | 'tags' | 'note' | null

/** Everything that is said of one statement. Each edit is one undo step. */
export function StatementInspector({ statement, published }: StatementInspectorProps) {
  const actions = useStatementActions(statement.document)
  const set = (fields: StatementPatch) => actions.update(statement, fields)
  const speakers = useCall('speakers.list', {}).data ?? []
  const propositions = useCall('propositions.list', {}).data ?? []
  const total = useCall('workspace.info', {}).data?.statements
  const [open, setOpen] = useOpenField()
  const speaker = speakers.find(({ id }) => id === statement.speaker)
  const proposition = propositions.find(({ id }) => id === statement.proposition)
  const opener = (field: Exclude<Open, null>) => ({
    editing: open === field,
    onEditing: (editing: boolean) => setOpen(editing ? field : null),
  })

  return (
    <>
      <section>
        <h2 className="inspector-title">
          Statement {statement.number}{' '}
          {total !== undefined && <span className="muted small">of {total}</span>}
          <span className="grow" />
          <CommandKeys id="text.previous" />
          <CommandKeys id="text.next" />
        </h2>
        <StancePicker stance={statement.stance} onChange={(stance) => set({ stance })} />
        <blockquote className="inspector-quote" data-stance={statement.stance} dir="auto">
          {statement.quote}
        </blockquote>
      </section>
      <section>
        <dl className="fields">
          <dt>Speaker</dt>
          <dd>
            <EditableChoice
              label="Speaker"
              shown={speaker?.name}
              choices={(typed) => speakerChoices([], speakers, typed)}
              onChoose={(choice) => set({ speaker: choice && (choice.id ?? { name: choice.name }) })}
              {...opener('speaker')}
            />
            {speaker?.role !== undefined && speaker.role !== '' && (
              <p className="small muted">{speaker.role}</p>
            )}
            {speaker !== undefined && statement.anchor === 'sure' && (
              <AliasOffer {...{ statement, speaker, speakers }} />
            )}
          </dd>
          <dt>Reported</dt>
          <dd>
            <ReportedField reported={statement.reported} onChange={(reported) => set({ reported })} />{' '}
            <span className="muted small">cue</span>{' '}
            <Editable
              label="Cue"
              value={statement.cue ?? ''}
              clearable
              onKeep={(cue) => set({ cue: cue === '' ? null : cue })}
              {...opener('cue')}
            />
          </dd>
          <dt>Said</dt>
          <dd>
            <SaidField
              {...{ published }}
              said={statement.said}
              onKeep={(said) => set({ said })}
              {...opener('said')}
            />{' '}
            {statement.said !== null && statement.said === published?.slice(0, 10) && (
              <span className="muted small">as published</span>
            )}
          </dd>
          <dt>Proposition</dt>
          <dd>
            <EditableChoice
              label="Proposition"
              shown={proposition?.text}
              choices={(typed) => propositionChoices(propositions, typed)}
              onChoose={(choice) => set({ proposition: choice && (choice.id ?? { text: choice.name }) })}
              {...opener('proposition')}
            />
          </dd>
          <dt>Hedge</dt>
          <dd>
            <HedgeField hedge={statement.hedge} onChange={(hedge) => set({ hedge })} />
          </dd>
          <dt>Credibility</dt>
          <dd>
            <CredibilityField
              credibility={statement.credibility}
              onChange={(credibility) => set({ credibility })}
            />
            <LoneOrigin statement={statement} />
          </dd>
          <dt>Tags</dt>
          <dd>
            <TagsField tags={statement.tags} onChange={(tags) => set({ tags })} {...opener('tags')} />
          </dd>
        </dl>
      </section>
      <section>
        <h3 className="caption">Note</h3>
        <NoteField
          key={statement.id}
          label="Note"
          value={statement.note}
          onKeep={(note) => set({ note })}
          {...opener('note')}
        />
      </section>
      <LinksSection statement={statement} />
      <OriginSection statement={statement} />
      <p className="inspector-foot muted">
        Marked by {statement.author || 'you'}, {instantWords(statement.createdAt)} ·{' '}
        {statement.fromSuggestion ? 'accepted from a suggestion' : 'not from a suggestion'}
      </p>
    </>
  )
}

/**
 * Which field is open: by a click here, or by a key pressed in the text. In the second case the text has the focus again when
 * the field is closed, so that reading goes on where it was.
 */
function useOpenField(): [Open, (open: Open) => void] {
  const asked = useEditRequest((request) => request.field)
  const [clicked, setClicked] = useState<Open>(null)
  useEffect(() => {
    const { origin } = useEditRequest.getState()
    if (asked !== null || origin === null) return
    useEditRequest.setState({ origin: null })
    // A click elsewhere has put it where the person wants it.
    const isNowhere = document.activeElement === document.body
    if (isNowhere && origin instanceof HTMLElement) origin.focus({ preventScroll: true })
  }, [asked])
  useEffect(() => () => useEditRequest.getState().taken(), [])
  const open = (field: Open) => {
    useEditRequest.getState().taken()
    setClicked(field)
  }
  return [asked ?? clicked, open]
}
