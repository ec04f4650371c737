import type { Passage, SearchHit } from '../../../shared/contract/search.ts'
import type { DocumentText } from '../../../shared/model/document.ts'
import { useCall } from '../../client/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { dateWords } from '../../ui/dates.ts'
import { FoundText } from './found-text.tsx'
import { openPassage } from './open-passage.ts'
import './preview.css'

/** The chosen passage among its neighbours, and why it was found. */
export function Preview({ hit, passage: index }: { hit: SearchHit; passage: number }) {
  const passage = hit.passages[index]
  if (passage === undefined) return null
  const source = [hit.outlet, hit.published === null ? 'no date' : dateWords(hit.published)]
    .filter(Boolean)
    .join(', ')
  return (
    <aside className="side end preview" aria-label="Preview" data-region="preview">
      <div className="section">
        <h2 dir="auto">{hit.title}</h2>
        {hit.document !== null && <p className="small muted">{source}</p>}
      </div>
      <div className="section preview-text">
        {passage.note === null && hit.document !== null ? (
          <InText document={hit.document} passage={passage} />
        ) : (
          <p dir="auto">
            <FoundText {...passage} statement={null} />
          </p>
        )}
      </div>
      <Why passage={passage} />
      <div className="section row">
        <Button look="primary" keys="Enter" onClick={() => openPassage(hit, index, false)}>
          Open
        </Button>
        {hit.document !== null && (
          <Button keys="$mod+Enter" onClick={() => openPassage(hit, index, true)}>
            Open beside
          </Button>
        )}
      </div>
    </aside>
  )
}

function Why({ passage: { reasons } }: { passage: Passage }) {
  if (reasons.length === 0) return null
  return (
    <div className="section">
      <h3 className="caption">Why it matched</h3>
      <dl className="reasons">
        {reasons.map(({ typed, how }) => (
          <div key={`${typed} ${how}`}>
            <dt className="ellipsis" title={typed}>
              {typed}
            </dt>
            <dd dir="auto">{how === typed ? 'as typed' : how}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function InText({ document, passage }: { document: string; passage: Passage }) {
  const text = useCall('documents.text', { id: document }, { keepPrevious: true }).data
  if (text?.document !== document) return null
  return neighbours(text, passage.start).map((block) => (
    <p key={block.start} dir="auto" className={block.here ? undefined : 'muted'}>
      <FoundText
        {...block}
        matches={block.here ? passage.matches : []}
        statement={block.here ? passage.statement : null}
        underlined
      />
    </p>
  ))
}

/** The block at `place` with the one before and the one after; furniture is left out, unless it is what was found. */
function neighbours(
  { text, blocks }: DocumentText,
  place: number,
): { start: number; text: string; here: boolean }[] {
  const isFurniture = blocks.some(
    ({ start, end, kind }) => kind === 'furniture' && start <= place && place < end,
  )
  const prose = isFurniture ? blocks : blocks.filter(({ kind }) => kind !== 'furniture')
  const at = Math.max(
    0,
    prose.findLastIndex(({ start }) => start <= place),
  )
  return prose.slice(Math.max(0, at - 1), at + 2).map(({ start, end }) => ({
    start,
    text: text.slice(start, end),
    here: start === prose[at]?.start,
  }))
}
