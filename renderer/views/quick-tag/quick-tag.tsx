import './quick-tag.css'
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import type { Block, DocumentDetail } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { partialDate } from '../../../shared/model/partial-date.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import { useCall } from '../../client/hooks.ts'
import { recentTags } from '../../reader/recent-tags.ts'
import { overlap, type Span } from '../../reader/span.ts'
import type { NewFields } from '../../reader/use-statements.ts'
import { Button } from '../../ui/button.tsx'
import { dateWords } from '../../ui/dates.ts'
import { Kbd, Keys } from '../../ui/kbd.tsx'
import { Mark } from '../../ui/mark.tsx'
import { STANCES } from '../../ui/stance-words.ts'
import { ChoiceBox } from './choice-box.tsx'
import { propositionChoices, speakerChoices, type Choice } from './choices.ts'
import { placePopover } from './place-popover.ts'

interface QuickTagProps {
  detail: DocumentDetail
  blocks: readonly Block[]
  span: Span
  stance: Stance
  /** Where the words stand now, in viewport pixels. */
  lines(): DOMRect[]
  onSave(fields: NewFields): void
  onCancel(): void
}

type Part = 'speaker' | 'said' | 'proposition'

/** The popover that makes a statement: the stance is chosen already, Enter takes the guessed speaker. Esc leaves no trace. */
export function QuickTag({ detail, blocks, span, lines, onSave, onCancel, ...initial }: QuickTagProps) {
  const box = useRef<HTMLDivElement>(null)
  const [stance, setStance] = useState(initial.stance)
  const [part, setPart] = useState<Part>('speaker')
  const day = detail.published?.slice(0, 10) ?? null
  const [said, setSaid] = useState(day)
  const [proposition, setProposition] = useState<Choice | null>(null)
  const [tags, setTags] = useState<readonly Id[]>([])
  const overFurniture = blocks.some((block) => block.kind === 'furniture' && overlap(block, span))
  const [sure, setSure] = useState(!overFurniture)
  const offered = recentTags(useCall('tags.list', {}).data ?? [])
  usePlaced(box, lines, [sure, part])

  const save = (speaker: Choice | null) =>
    onSave({
      stance,
      speaker: speaker && (speaker.id ?? { name: speaker.name }),
      said,
      proposition: proposition && (proposition.id ?? { text: proposition.name }),
      tags: [...tags],
    })
  const toggle = (tag: Id) =>
    setTags((before) => (before.includes(tag) ? before.filter((id) => id !== tag) : [...before, tag]))

  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    else if (event.altKey && withAlt(event.nativeEvent)) return event.preventDefault()
    else if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
  }
  const withAlt = ({ key, code }: globalThis.KeyboardEvent): boolean => {
    const stance = STANCES.find((one) => code === `Key${one.key.toUpperCase()}`)?.stance
    const tag = code.startsWith('Digit') ? offered[Number(code.slice(5)) - 1] : undefined
    if (key === '@') setPart('said')
    else if (stance) setStance(stance)
    else if (code === 'KeyP') setPart('proposition')
    else if (tag) toggle(tag.id)
    else return false
    return true
  }

  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the whole popover
    <div
      className="quick-tag floating"
      ref={box}
      role="dialog"
      aria-label="Mark a statement"
      onKeyDown={press}
    >
      <StanceButtons stance={stance} onChange={setStance} />
      {sure ? (
        <>
          {part === 'speaker' && <SpeakerPart {...{ detail, span }} onChoose={save} onCancel={onCancel} />}
          {part === 'said' && (
            <SaidPart
              value={said ?? ''}
              onKeep={(value) => {
                setSaid(value)
                setPart('speaker')
              }}
            />
          )}
          {part === 'proposition' && (
            <PropositionPart
              onChoose={(choice) => {
                setProposition(choice)
                setPart('speaker')
              }}
              onCancel={() => setPart('speaker')}
            />
          )}
          <div className="quick-tag-more small">
            <span className="muted">Said</span>
            <button type="button" onClick={() => setPart('said')}>
              {said === null ? <span className="muted">no date</span> : dateWords(said)}
              {said !== null && said === day && <span className="muted"> from published</span>}
            </button>
            <AltKey name="@" />
            <span className="muted">Proposition</span>
            <button type="button" className="ellipsis" onClick={() => setPart('proposition')}>
              {proposition?.name ?? <span className="muted">none</span>}
            </button>
            <AltKey name="p" />
            <span className="muted">Tags</span>
            <div className="quick-tag-tags">
              {offered.slice(0, 9).map(({ id, name }, place) => (
                <button key={id} type="button" aria-pressed={tags.includes(id)} onClick={() => toggle(id)}>
                  <Kbd>{place + 1}</Kbd> <span className="tag">{name}</span>
                </button>
              ))}
              {offered.length === 0 && <span className="muted">none yet</span>}
            </div>
            <span className="muted">with Alt</span>
          </div>
        </>
      ) : (
        <div className="quick-tag-ask" role="alert">
          <p>
            The selection takes in page furniture, which is not part of the article. Mark it all the same?
          </p>
          <div className="row">
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the question takes the place of the field */}
            <Button look="primary" autoFocus onClick={() => setSure(true)} keys="Enter">
              Mark it
            </Button>
            <Button onClick={onCancel} keys="Escape">
              Leave it
            </Button>
          </div>
        </div>
      )}
    </div>,
    document.body,
  )
}

function StanceButtons({ stance, onChange }: { stance: Stance; onChange(stance: Stance): void }) {
  return (
    <div className="quick-tag-stances" role="radiogroup" aria-label="Stance">
      {STANCES.map((one) => (
        <button
          key={one.stance}
          type="button"
          role="radio"
          aria-checked={one.stance === stance}
          aria-keyshortcuts={`Alt+${one.key.toUpperCase()}`}
          title={`${one.title} (Alt ${one.key.toUpperCase()})`}
          data-stance={one.stance}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChange(one.stance)}
        >
          <Mark stance={one.stance} label={null} />
          {one.title}
          <Keys keys={one.key} />
        </button>
      ))}
    </div>
  )
}

interface SpeakerPartProps {
  detail: DocumentDetail
  span: Span
  onChoose(choice: Choice | null): void
  onCancel(): void
}

/**
 * The best guess stands in the field and is selected: Enter takes it, typing replaces it, an emptied field means nobody. An
 * Enter that comes before the guess waits for it, and what is typed behind it is no part of the name.
 */
function SpeakerPart({ detail, span, onChoose, onCancel }: SpeakerPartProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [hurried, setHurried] = useState(false)
  const candidates = useCall('statements.candidates', { document: detail.id, ...span })
  const speakers = useCall('speakers.list', {}).data ?? []
  const choices = typed === '' ? [] : speakerChoices(candidates.data ?? [], speakers, typed ?? '')
  const guess = candidates.data?.[0]

  useEffect(() => {
    if (hurried && !candidates.isPending) onChoose(choices[0] ?? null)
  })

  return (
    <ChoiceBox
      label="Speaker"
      value={typed ?? guess?.name ?? ''}
      guessed={typed === null}
      choices={choices}
      detail={typed === null ? guess?.role : undefined}
      onType={(name) => {
        if (!hurried) setTyped(name)
      }}
      onChoose={(choice) => {
        if (typed !== '' && candidates.isPending) setHurried(true)
        else onChoose(choice)
      }}
      onCancel={onCancel}
    />
  )
}

function PropositionPart({ onChoose, onCancel }: Pick<SpeakerPartProps, 'onChoose' | 'onCancel'>) {
  const [typed, setTyped] = useState('')
  const choices = propositionChoices(useCall('propositions.list', {}).data ?? [], typed)
  return (
    <ChoiceBox
      label="Proposition"
      value={typed}
      choices={choices}
      onType={setTyped}
      onChoose={onChoose}
      onCancel={onCancel}
    />
  )
}

function SaidPart({ value, onKeep }: { value: string; onKeep(value: string | null): void }) {
  const [typed, setTyped] = useState(value)
  const problem = typed === '' ? undefined : partialDate.safeParse(typed).error?.issues[0]?.message
  return (
    <div className="choice-box">
      <div className="field">
        <span className="muted small">Said</span>
        <input
          aria-label="Said"
          aria-invalid={problem !== undefined}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a key, to be typed in
          autoFocus
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || problem !== undefined) return
            event.preventDefault()
            onKeep(typed === '' ? null : typed)
          }}
        />
      </div>
      <p className="quick-tag-hint small muted" role="status">
        {problem ?? 'Enter keeps. 2022, 2022-02 and 2022-02-16 are all dates.'}
      </p>
    </div>
  )
}

function AltKey({ name }: { name: string }) {
  return (
    <span title={`Alt ${name.toUpperCase()}`}>
      <Kbd>{name}</Kbd>
    </span>
  )
}

/** Keeps the popover beside the words while it grows, and while the window changes. */
function usePlaced(
  box: RefObject<HTMLDivElement | null>,
  lines: () => DOMRect[],
  shape: readonly unknown[],
): void {
  const latest = useRef(lines)
  useEffect(() => {
    latest.current = lines
  })
  useLayoutEffect(() => {
    const place = () => {
      if (!box.current) return
      const { offsetWidth: width, offsetHeight: height } = box.current
      const viewport = { width: window.innerWidth, height: window.innerHeight }
      const { left, top } = placePopover(latest.current(), { width, height }, viewport)
      box.current.style.left = `${left}px`
      box.current.style.top = `${top}px`
    }
    place()
    const observer = new ResizeObserver(place)
    if (box.current) observer.observe(box.current)
    window.addEventListener('resize', place)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', place)
    }
    // `shape` says when what is in the popover has changed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [box, ...shape])
}
