import { Fragment, type DragEvent } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { DocumentPane } from '../reader/document-pane.tsx'
import { neighboursOf } from '../parallels/pane-pairs.ts'
import { Ribbons } from '../parallels/ribbons.tsx'
import { usePanes, type Pane } from '../state/panes.ts'
import { EmptyDesk } from './empty-desk.tsx'
import './panes.css'

const DRAGGED = 'application/x-gainsay-pane'

/** The open documents side by side; four stand in two rows. The gutters between them can be moved by mouse and by arrow keys. */
export function PaneDesk() {
  const panes = usePanes((state) => state.panes)
  if (panes.length === 0) return <EmptyDesk />
  const rows = rowsOf(panes)
  return (
    <Group className="panes" orientation="vertical" id="pane-rows">
      {rows.map((row, index) => (
        <Fragment key={index}>
          {index > 0 && <Separator className="row-gutter" aria-label="Resize rows" />}
          <Panel id={`row-${index}`} minSize="20%">
            <PaneRow panes={row} first={index * 2} />
          </Panel>
        </Fragment>
      ))}
    </Group>
  )
}

/** Four panes are two rows of two; fewer stand in one. */
function rowsOf(panes: readonly Pane[]): (readonly Pane[])[] {
  return panes.length < 4 ? [panes] : [panes.slice(0, 2), panes.slice(2)]
}

function PaneRow({ panes, first }: { panes: readonly Pane[]; first: number }) {
  return (
    <div className="pane-row-frame">
      <Group
        className={panes.length > 2 ? 'pane-row crowded' : 'pane-row'}
        orientation="horizontal"
        id={`pane-columns-${first}-${panes.length}`}
      >
        {panes.map((pane, offset) => (
          <Fragment key={pane.key}>
            {offset > 0 && <Separator className="gutter" aria-label={`Resize pane ${first + offset}`} />}
            <Panel id={`pane-${pane.key}`} minSize="15%">
              <PaneSlot index={first + offset} document={pane.document} />
            </Panel>
          </Fragment>
        ))}
      </Group>
      {neighboursOf(panes).map((pair) => (
        <Ribbons key={`${pair.left} ${pair.right}`} {...pair} />
      ))}
    </div>
  )
}

/**
 * The place of one pane. Clicking or focusing anything in it makes it the active one. It takes another pane that is dragged by
 * its header: an element that is `draggable` and carries `data-drag-handle`.
 */
function PaneSlot({ index, document }: { index: number; document: string }) {
  const active = usePanes((state) => state.active === index)
  const { setActive, move } = usePanes.getState()
  const activate = () => {
    if (usePanes.getState().active !== index) setActive(index)
  }
  const drop = (event: DragEvent) => {
    const from = event.dataTransfer.getData(DRAGGED)
    if (from === '') return
    event.preventDefault()
    move(Number(from), index)
  }
  return (
    <div
      className="pane-slot"
      data-pane-slot={index}
      data-active={active}
      data-region={`pane-${index + 1}`}
      role="presentation"
      onPointerDownCapture={activate}
      onFocusCapture={activate}
      onDragStart={(event) => startDrag(event, index)}
      onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={drop}
    >
      <DocumentPane index={index} document={document} />
    </div>
  )
}

function startDrag(event: DragEvent, index: number): void {
  const byHeader = event.target instanceof Element && event.target.closest('[data-drag-handle]') !== null
  if (!byHeader) return
  event.dataTransfer.setData(DRAGGED, String(index))
  event.dataTransfer.effectAllowed = 'move'
}
