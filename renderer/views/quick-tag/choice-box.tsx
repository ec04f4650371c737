import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Keys } from '../../ui/kbd.tsx'
import type { Choice } from './choices.ts'

interface ChoiceBoxProps {
  label: string
  /** What stands in the field. */
  value: string
  choices: readonly Choice[]
  /** Shown at the end of the field. */
  detail?: ReactNode
  /** True where the list lies over what is below it. */
  floating?: boolean
  /** True where the value is a guess that typing replaces. */
  guessed?: boolean
  /** True while not all is known that can be chosen: an Enter waits for it, and what is typed behind it is no part of the value. */
  pending?: boolean
  onType(typed: string): void
  onChoose(choice: Choice | null): void
  onCancel(): void
}

/** A field with a list under it. Enter takes the marked row; with no row, and an empty field, it takes nothing at all. */
export function ChoiceBox({
  label,
  value,
  choices,
  detail,
  floating = false,
  guessed = false,
  pending = false,
  ...on
}: ChoiceBoxProps) {
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const [marked, setMarked] = useState({ value, place: 0 })
  const place = marked.value === value ? Math.min(marked.place, choices.length - 1) : 0
  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    if (guessed) input.current?.select()
  }, [guessed, value])

  const hurried = useRef(false)
  const choose = () => {
    hurried.current = pending
    if (!pending) on.onChoose(choices[place] ?? null)
  }
  useEffect(() => {
    if (hurried.current && !pending) choose()
  })

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return
    if (event.key === 'ArrowDown') setMarked({ value, place: (place + 1) % choices.length })
    else if (event.key === 'ArrowUp')
      setMarked({ value, place: (place - 1 + choices.length) % choices.length })
    else if (event.key === 'Enter') choose()
    else if (event.key === 'Escape') on.onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div className={floating ? 'choice-box floating-list' : 'choice-box'}>
      <div className="field">
        <span className="muted small">{label}</span>
        <input
          ref={input}
          role="combobox"
          aria-label={label}
          aria-expanded={choices.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(choices[place] ? { 'aria-activedescendant': `${list}-${place}` } : {})}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          value={value}
          onChange={({ target }) => hurried.current || on.onType(target.value)}
          onKeyDown={press}
        />
        {detail !== undefined && <span className="muted small ellipsis">{detail}</span>}
      </div>
      <div className="choices" id={list} role="listbox" aria-label={label}>
        {choices.map((choice, index) => (
          <ChoiceOption
            key={choice.key}
            id={`${list}-${index}`}
            choice={choice}
            isMarked={index === place}
            onChoose={() => on.onChoose(choice)}
          />
        ))}
      </div>
    </div>
  )
}

interface ChoiceOptionProps {
  id: string
  choice: Choice
  /** Enter takes it. */
  isMarked: boolean
  onChoose(): void
}

function ChoiceOption({ id, choice: { key, name, why, detail }, isMarked, onChoose }: ChoiceOptionProps) {
  const isNew = key === 'new'
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above has the keys
    <div
      className={isNew ? 'new-choice' : undefined}
      id={id}
      role="option"
      aria-selected={isMarked}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {why !== '' && <span className="choice-why muted">{why}</span>}
      <span className="choice-name" dir="auto" title={name}>
        {isNew ? `“${name}”` : name}
      </span>
      {isMarked ? <Keys keys="Enter" /> : <span className="muted ellipsis">{detail}</span>}
    </div>
  )
}
