import './quick-tag.css'
import { useRef, useState, type KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import type { Block, DocumentDetail } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import { useCall } from '../../client/hooks.ts'
import { recentTags } from '../../reader/recent-tags.ts'
import { overlap, type Span } from '../../reader/span.ts'
import type { NewFields } from '../../reader/use-statements.ts'
import { Button } from '../../ui/button.tsx'
import { STANCES } from '../../ui/stance-words.ts'
import { isAltKey } from './alt-keys.ts'
import type { Choice } from './choices.ts'
import { guessWhen } from './guess-when.ts'
import { GuessedRow, guessedFields } from './guessed-row.tsx'
import { MoreRows } from './more-rows.tsx'
import { PropositionPart } from './proposition-part.tsx'
import { SaidPart } from './said-part.tsx'
import { SpeakerPart } from './speaker-part.tsx'
import { StanceButtons } from './stance-buttons.tsx'
import { usePlaced } from './use-placed.ts'

interface QuickTagProps {
  detail: DocumentDetail
  text: string
  blocks: readonly Block[]
  span: Span
  stance: Stance
  /** Where the words stand now, in viewport pixels. */
  lines(): DOMRect[]
  onSave(fields: NewFields): void
  onCancel(): void
}

/** The places of the recent tags, as their commands are numbered. */
const TAG_PLACES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

type Part = 'speaker' | 'said' | 'proposition'

/** The popover that makes a statement: the stance is chosen already, Enter takes the guessed speaker. Esc leaves no trace. */
export function QuickTag({ detail, text, blocks, span, lines, onSave, onCancel, ...initial }: QuickTagProps) {
  const box = useRef<HTMLDivElement>(null)
  const [stance, setStance] = useState(initial.stance)
  const [part, setPart] = useState<Part>('speaker')
  const [guess] = useState(() => guessWhen({ text, blocks, span, ...detail }))
  const [said, setSaid] = useState(guess.said)
  const [proposition, setProposition] = useState<Choice | null>(null)
  const [tags, setTags] = useState<readonly Id[]>([])
  const overFurniture = blocks.some((block) => block.kind === 'furniture' && overlap(block, span))
  const [sure, setSure] = useState(!overFurniture)
  const under = useCall('suggestions.under', { document: detail.id, ...span })
  const [taken, setTaken] = useState(true)
  const offered = recentTags(useCall('tags.list', {}).data ?? [])
  usePlaced(box, lines, [sure, part])

  const save = (speaker: Choice | null) =>
    onSave({
      ...(taken && under.data ? guessedFields(under.data, text) : {}),
      stance,
      speaker: speaker && (speaker.id ?? { name: speaker.name }),
      said,
      proposition: proposition && (proposition.id ?? { text: proposition.name }),
      tags: [...tags],
    })
  const toggle = (tag: Id) =>
    setTags((before) => (before.includes(tag) ? before.filter((id) => id !== tag) : [...before, tag]))

  const press = (event: KeyboardEvent) => {
    if (event.altKey && withAlt(event.nativeEvent)) event.preventDefault()
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onCancel()
  }
  const withAlt = (pressed: globalThis.KeyboardEvent): boolean => {
    const stance = STANCES.find((one) => isAltKey(pressed, `mark.${one.stance}`))?.stance
    const tag = offered[TAG_PLACES.findIndex((place) => isAltKey(pressed, `mark.tag-${place}`))]
    if (isAltKey(pressed, 'mark.said')) setPart('said')
    else if (stance) setStance(stance)
    else if (isAltKey(pressed, 'mark.proposition')) setPart('proposition')
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
          {part === 'speaker' && (
            <SpeakerPart {...{ detail, span }} ready={!under.isPending} onChoose={save} onCancel={onCancel} />
          )}
          {part === 'said' && (
            <SaidPart
              value={said ?? ''}
              published={detail.published}
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
          <MoreRows
            {...{ said, tags, offered }}
            from={said === guess.said ? guess.from : null}
            proposition={proposition?.name ?? null}
            onOpen={setPart}
            onToggle={toggle}
          >
            {under.data && (
              <GuessedRow
                {...{ text, stance, taken }}
                suggestion={under.data}
                onToggle={() => setTaken(!taken)}
              />
            )}
          </MoreRows>
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
