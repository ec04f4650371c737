import './quick-tag.css'
import { useRef, useState, type KeyboardEvent } from 'react'
import { createPortal } from 'react-dom'
import type { Block, DocumentDetail } from '../../../shared/model/document.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import { useCall } from '../../client/hooks.ts'
import { recentTags } from '../../reader/recent-tags.ts'
import { overlap, type Span } from '../../reader/span.ts'
import type { NewFields } from '../../reader/use-statements.ts'
import { AskFurniture } from './ask-furniture.tsx'
import { guessWhen } from './guess-when.ts'
import { GuessedRow, guessedFields } from './guessed-row.tsx'
import { MoreRows } from './more-rows.tsx'
import { pressWithAlt, type Part } from './press-with-alt.ts'
import { PropositionPart } from './proposition-part.tsx'
import { SaidPart } from './said-part.tsx'
import { SpeakerPart } from './speaker-part.tsx'
import { StanceButtons } from './stance-buttons.tsx'
import { useDraft, type Draft } from './use-draft.ts'
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

/** The popover that makes a statement: the stance is chosen already, Enter takes the guessed speaker. Esc leaves no trace. */
export function QuickTag({ detail, text, blocks, span, stance, lines, onSave, onCancel }: QuickTagProps) {
  const box = useRef<HTMLDivElement>(null)
  const [part, setPart] = useState<Part>('speaker')
  const [guess] = useState(() => guessWhen({ text, blocks, span, ...detail }))
  const draft = useDraft({ stance, said: guess.said })
  const overFurniture = blocks.some((block) => block.kind === 'furniture' && overlap(block, span))
  const [sure, setSure] = useState(!overFurniture)
  const under = useCall('suggestions.under', { document: detail.id, ...span })
  const [taken, setTaken] = useState(true)
  const offered = recentTags(useCall('tags.list', {}).data ?? [])
  usePlaced(box, lines, [sure, part])

  /** Takes what a part was asked for, and goes back to the speaker. */
  const take = (fields: Parameters<Draft['set']>[0]) => {
    draft.set(fields)
    setPart('speaker')
  }
  const press = (event: KeyboardEvent) => {
    if (event.altKey && pressWithAlt(event.nativeEvent, { draft, offered, open: setPart }))
      event.preventDefault()
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onCancel()
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
      <StanceButtons stance={draft.stance} onChange={(chosen) => draft.set({ stance: chosen })} />
      {!sure && <AskFurniture onMark={() => setSure(true)} onLeave={onCancel} />}
      {sure && part === 'speaker' && (
        <SpeakerPart
          {...{ detail, span, onCancel }}
          ready={!under.isPending}
          onChoose={(speaker) =>
            onSave({
              ...(taken && under.data ? guessedFields(under.data, text) : {}),
              ...draft.fieldsWith(speaker),
            })
          }
        />
      )}
      {sure && part === 'said' && (
        <SaidPart value={draft.said ?? ''} published={detail.published} onKeep={(said) => take({ said })} />
      )}
      {sure && part === 'proposition' && (
        <PropositionPart
          onChoose={(proposition) => take({ proposition })}
          onCancel={() => setPart('speaker')}
        />
      )}
      {sure && (
        <MoreRows
          {...{ offered }}
          said={draft.said}
          tags={draft.tags}
          from={draft.said === guess.said ? guess.from : null}
          proposition={draft.proposition?.name ?? null}
          onOpen={setPart}
          onToggle={draft.toggleTag}
        >
          {under.data && (
            <GuessedRow
              {...{ text, taken }}
              stance={draft.stance}
              suggestion={under.data}
              onToggle={() => setTaken(!taken)}
            />
          )}
        </MoreRows>
      )}
    </div>,
    document.body,
  )
}
