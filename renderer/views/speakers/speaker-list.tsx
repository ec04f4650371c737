import { stepTo } from '../../ui/list-steps.ts'
import { useEffect, useRef, type KeyboardEvent, type Ref } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import type { Speaker } from '../../../shared/model/speaker.ts'

interface SpeakerListProps {
  speakers: readonly Speaker[]
  chosen: Id | undefined
  listRef: Ref<HTMLDivElement>
  onChoose(speaker: Id): void
}

/** The speakers that pass the filter. Arrows walk them. */
export function SpeakerList({ speakers, chosen, listRef, onChoose }: SpeakerListProps) {
  const current = useRef<HTMLDivElement>(null)
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const press = (event: KeyboardEvent) => {
    const at = speakers.findIndex(({ id }) => id === chosen)
    const to = stepTo(event.key, { at, count: speakers.length })
    const next = to === null ? undefined : speakers[to]
    if (next === undefined) return
    event.preventDefault()
    onChoose(next.id)
  }
  return (
    <div
      ref={listRef}
      className="speaker-names"
      role="listbox"
      aria-label="Speakers"
      tabIndex={0}
      aria-activedescendant={chosen === undefined ? undefined : `speaker-${chosen}`}
      onKeyDown={press}
    >
      {speakers.map(({ id, name, role, statements }) => (
        <div
          key={id}
          id={`speaker-${id}`}
          ref={id === chosen ? current : null}
          role="option"
          aria-selected={id === chosen}
          onClick={() => onChoose(id)}
        >
          <span className="ellipsis" dir="auto">
            {name}
            {role !== '' && <span className="muted"> {role}</span>}
          </span>
          <span className="muted">{statements}</span>
        </div>
      ))}
    </div>
  )
}
