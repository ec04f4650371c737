import { useState, type FormEvent } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import type { Speaker } from '../../../shared/model/speaker.ts'
import { useCall } from '../../client/hooks.ts'
import { grouped } from '../../ui/counted.ts'
import { Field } from '../../ui/field.tsx'
import { ListFilter } from '../../ui/list-filter.tsx'
import { Mark } from '../../ui/mark.tsx'
import { useTyped } from '../../ui/use-typed.ts'
import type { SpeakerActions } from './use-speaker-actions.ts'

/** The most statements that one call gives. */
const LIMIT = 500

interface SplitSpeakerProps {
  speaker: Speaker
  actions: SpeakerActions
  onDone(): void
}

/** Gives some of a speaker's statements to a new speaker. */
export function SplitSpeaker({ speaker, actions, onDone }: SplitSpeakerProps) {
  const [words, setWords] = useState('')
  const [typed, setTyped] = useTyped(words, setWords)
  const filter = { speakers: [speaker.id], ...(words === '' ? {} : { text: words }) }
  const found = useCall('statements.query', { filter, limit: LIMIT }, { keepPrevious: true }).data
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set())
  const ready = name.trim() !== '' && chosen.size > 0
  const toggle = (id: Id) =>
    setChosen((before) => (before.has(id) ? before.difference(new Set([id])) : new Set([...before, id])))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    actions.split(speaker, [...chosen], name.trim())
    onDone()
  }
  return (
    <form className="split-speaker" onSubmit={submit}>
      <p className="small muted">Choose what somebody else said, and name them.</p>
      <ListFilter
        what="statements"
        count={speaker.statements}
        shown={found?.total ?? speaker.statements}
        typed={typed}
        onType={setTyped}
      />
      {found !== undefined && found.total > LIMIT && (
        <p className="small muted">
          The first {LIMIT} of {grouped(found.total)}: type to find others.
        </p>
      )}
      <ul aria-label={`Statements of ${speaker.name}`}>
        {found?.rows.map(({ id, stance, quote, outlet, title }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
              <Mark stance={stance} size={9} />
              <span className="ellipsis" dir="auto" title={quote}>
                {quote}
              </span>
              <span className="muted nowrap">{outlet ?? title}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="row">
        <Field
          label="Name of the new speaker"
          placeholder="Name of the new speaker"
          className="grow"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" className="button primary" disabled={!ready}>
          Split off {chosen.size > 0 && chosen.size}
        </button>
      </div>
    </form>
  )
}
