import { MenuItem } from 'react-aria-components'
import { counted } from '../ui/counted.ts'
import { dateWords } from '../ui/dates.ts'
import { PlaceMenu } from '../ui/place-menu.tsx'
import { KIND_WORDS } from './change-words.ts'
import { openInNextPane } from './go-to-parallel.ts'
import type { Passage } from './passages.ts'

interface PassageMenuProps {
  passage: Passage
  /** Pixels from the upper edge of the text. */
  top: number
  onClose(): void
}

/** Documents that the menu lists; a family of thousands is looked at in its own view. */
const MOST = 40

/** Where else a passage stands. Choosing one opens it in the next pane. */
export function PassageMenu({ passage: { parallels, documents }, top, onClose }: PassageMenuProps) {
  const title = `Also in ${counted(documents, 'document')}`
  const listed = oneEach(parallels).slice(0, MOST)
  return (
    <PlaceMenu
      {...{ title, onClose }}
      what="documents"
      count={listed.length}
      className="passage-menu"
      anchor={{ className: 'passage-anchor', style: { top } }}
      head={<p className="passage-menu-title">{title}</p>}
      foot={
        documents > MOST && (
          <p className="passage-menu-title muted">and {counted(documents - MOST, 'other')}</p>
        )
      }
    >
      {listed.map(({ id, kind, there }) => (
        <MenuItem
          key={id}
          textValue={`${there.title} ${there.outlet ?? ''}`}
          onAction={() => openInNextPane(there, id)}
        >
          <span className="ellipsis" dir="auto">
            {there.title}
          </span>
          <span className="muted small">
            {[there.outlet, KIND_WORDS[kind], there.published && dateWords(there.published)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </MenuItem>
      ))}
    </PlaceMenu>
  )
}

/** One place for each document; copies come before what is only reworded. */
function oneEach(parallels: Passage['parallels']): Passage['parallels'] {
  const inOrder = parallels.toSorted((a, b) => Number(a.kind === 'reworded') - Number(b.kind === 'reworded'))
  const seen = new Set<string>()
  return inOrder.filter(({ there }) => !seen.has(there.document) && seen.add(there.document))
}
