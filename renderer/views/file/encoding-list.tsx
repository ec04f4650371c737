import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { ENCODINGS } from '../../../shared/model/encodings.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { stepTo } from '../../ui/list-steps.ts'

export type Encoding = (typeof ENCODINGS)[number][0]

interface EncodingListProps {
  chosen: Encoding
  onChoose(encoding: Encoding): void
  /** Enter in the list. */
  onTake(): void
}

/** The encodings by name or by what they write. Arrows walk those that have the words typed. */
export function EncodingList({ chosen, onChoose, onTake }: EncodingListProps) {
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const fits = hasWords(typed)
  const shown = ENCODINGS.filter(([name, writes]) => fits(`${name} ${writes}`))
  const at = shown.findIndex(([name]) => name === chosen)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen, typed])
  const choose = (place: number) => {
    const next = shown[place]
    if (next !== undefined) onChoose(next[0])
  }
  const press = (event: KeyboardEvent) => {
    const to = stepTo(event.key, { at, count: shown.length })
    if (event.key === 'Enter' && at >= 0) onTake()
    else if (to !== null) choose(to)
    else return
    event.preventDefault()
  }
  return (
    <div className="encodings">
      <FilterField
        label="Filter encodings"
        placeholder="Filter encodings"
        autoFocus
        value={typed}
        onType={setTyped}
        onLeave={() => {
          if (at < 0) choose(0)
          list.current?.focus()
        }}
      />
      {shown.length === 0 && (
        <p className="muted small" role="status">
          None has these words.
        </p>
      )}
      <div
        ref={list}
        role="listbox"
        aria-label="Encoding"
        tabIndex={0}
        aria-activedescendant={at < 0 ? undefined : `encoding-${chosen}`}
        onKeyDown={press}
      >
        {shown.map(([name, writes], place) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list has the keys
          <div
            key={name}
            id={`encoding-${name}`}
            role="option"
            aria-selected={name === chosen}
            onClick={() => choose(place)}
          >
            {name} <span className="muted">{writes}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
