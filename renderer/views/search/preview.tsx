import type { DocumentText } from '../../../shared/model/document.ts'
import type { SearchHit } from '../../../shared/contract/search.ts'
import { useCall } from '../../client/hooks.ts'
import { Button } from '../../ui/button.tsx'
import { dateWords } from '../../ui/dates.ts'
import { MarkedText } from './marked-text.tsx'
import { openPassage } from './open-passage.ts'

/** The chosen passage among its neighbours, and why it was found. */
export function Preview({ hit, passage: index }: { hit: SearchHit; passage: number }) {
  const text = useCall(
    'documents.text',
    { id: hit.document ?? '' },
    { keepPrevious: true, enabled: hit.document !== null },
  ).data
  const passage = hit.passages[index]
  if (passage === undefined) return null
  const source = [hit.outlet, hit.published === null ? 'no date' : dateWords(hit.published)]
    .filter(Boolean)
    .join(', ')
  return (
    <aside className="side end preview" aria-label="Preview" data-region="preview">
      <div className="section">
        <h2 dir="auto">{hit.title}</h2>
        <p className="small muted">{source}</p>
      </div>
      <div className="section preview-text">
        {text?.document === hit.document &&
          neighbours(text, passage.start).map((block) => (
            <p key={block.start} dir="auto" className={block.here ? '' : 'muted'}>
              <MarkedText text={block.text} start={block.start} matches={block.here ? passage.matches : []} />
            </p>
          ))}
      </div>
      <div className="section">
        <h3 className="caption">Why it matched</h3>
        <p>{passage.reasons.map(({ how }) => how).join('; ')}</p>
      </div>
      <div className="section row">
        <Button look="primary" keys="Enter" onClick={() => openPassage(hit, index, false)}>
          Open
        </Button>
        <Button keys="$mod+Enter" onClick={() => openPassage(hit, index, true)}>
          Open beside
        </Button>
      </div>
    </aside>
  )
}

/** The block at `place` with the one before and the one after, furniture left out. */
function neighbours(
  { text, blocks }: DocumentText,
  place: number,
): { start: number; text: string; here: boolean }[] {
  const prose = blocks.filter(({ kind }) => kind !== 'furniture')
  const at = prose.findLastIndex(({ start }) => start <= place)
  return prose.slice(Math.max(0, at - 1), at + 2).map(({ start, end }) => ({
    start,
    text: text.slice(start, end),
    here: start === prose[at]?.start,
  }))
}
