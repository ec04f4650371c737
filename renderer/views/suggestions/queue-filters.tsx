import type { Ref } from 'react'
import type { Stance } from '../../../shared/model/stance.ts'
import { useCall } from '../../client/hooks.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { Mark } from '../../ui/mark.tsx'
import { STANCES } from '../../ui/stance-words.ts'
import { useTyped } from '../../ui/use-typed.ts'

interface QueueFiltersProps {
  inputRef: Ref<HTMLInputElement>
  /** Goes back to the list. */
  onLeave(): void
}

/** What narrows the queue: words, stances, a speaker, and whether attitudes and acts are in it too. */
export function QueueFilters({ inputRef, onLeave }: QueueFiltersProps) {
  const { filter, narrow } = useSuggestions()
  const [typed, setTyped, settle] = useTyped(filter.words ?? '', (words) =>
    narrow({ words: words === '' ? undefined : words }),
  )
  return (
    <div className="queue-filters">
      <FilterField
        inputRef={inputRef}
        label="Filter the suggestions"
        placeholder="Filter words or speaker"
        command="suggestions.filter"
        value={typed}
        onType={setTyped}
        onLeave={() => {
          settle()
          onLeave()
        }}
      />
      <div className="row">
        <StanceToggles />
        <label className="row small" title="Attitudes and acts too: more is found, and more of it is useless">
          <input
            type="checkbox"
            checked={filter.tier === 2}
            onChange={({ target }) => narrow({ tier: target.checked ? 2 : 1 })}
          />
          more
        </label>
        <SpeakerSelect />
      </div>
    </div>
  )
}

function StanceToggles() {
  const { filter, narrow } = useSuggestions()
  const wanted = filter.stances ?? []
  const toggle = (stance: Stance) => {
    const next = wanted.includes(stance) ? wanted.filter((one) => one !== stance) : [...wanted, stance]
    narrow({ stances: next.length === 0 ? undefined : next })
  }
  return (
    <span className="stance-toggles" role="group" aria-label="Stances">
      {STANCES.map(({ stance, title }) => (
        <button
          type="button"
          key={stance}
          aria-pressed={wanted.includes(stance)}
          aria-label={`Only ${title.toLowerCase()}s`}
          title={`Only ${title.toLowerCase()}s`}
          onClick={() => toggle(stance)}
        >
          <Mark stance={stance} label={null} />
        </button>
      ))}
    </span>
  )
}

function SpeakerSelect() {
  const { filter, narrow } = useSuggestions()
  const { speaker: _, ...others } = filter
  const speakers = useCall('suggestions.groups', others, { keepPrevious: true }).data?.bySpeaker ?? []
  return (
    <select
      className="editable grow"
      aria-label="Speaker"
      value={filter.speaker ?? ''}
      onChange={({ target: { value } }) => narrow({ speaker: value === '' ? undefined : value })}
    >
      <option value="">anyone</option>
      {speakers.map(({ name, open }) => (
        <option key={name} value={name}>
          {name} ({open})
        </option>
      ))}
    </select>
  )
}
