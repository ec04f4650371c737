import { Ellipsis } from 'lucide-react'
import type { MouseEvent } from 'react'
import { IconButton } from '../../ui/icon-button.tsx'
import { DRAGGED_PROPOSITION } from './drag.ts'
import type { ShownRow } from './shown-rows.ts'
import { WordingBox } from './wording-box.tsx'
import { rowWords } from './words.ts'

interface PropositionCellProps {
  id: string
  row: ShownRow
  cursor: boolean
  editing: boolean
  onChoose(): void
  onEdit(): void
  onKeep(text: string): void
  onDone(byKey: boolean): void
  onMenu(event: MouseEvent): void
}

/** The sentence of a row. It is dragged by this cell, and edited in it. */
export function PropositionCell({ id, row, cursor, editing, onMenu, ...on }: PropositionCellProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the keys
    <div
      id={id}
      className="proposition-cell"
      role="rowheader"
      aria-colindex={1}
      data-cursor={cursor || undefined}
      draggable={!editing}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED_PROPOSITION, row.proposition)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onClick={on.onChoose}
      onDoubleClick={on.onEdit}
      onContextMenu={onMenu}
    >
      <span className="number">{row.number}</span>
      {editing ? (
        <WordingBox label="Wording" value={row.text} onKeep={on.onKeep} onDone={on.onDone} />
      ) : (
        <span className="sentence" dir="auto">
          {row.text}
        </span>
      )}
      <span className="facts">{rowWords(row)}</span>
      <IconButton
        icon={Ellipsis}
        label={`Actions for ${row.text}`}
        keys="Shift+F10"
        tabIndex={-1}
        className="row-menu"
        onClick={onMenu}
      />
    </div>
  )
}
