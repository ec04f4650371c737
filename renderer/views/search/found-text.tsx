import type { Stance } from '../../../shared/model/stance.ts'
import './found-text.css'

interface Span {
  readonly start: number
  readonly end: number
}

interface FoundTextProps {
  text: string
  /** UTF-16 offset of the text's first unit in its document or note. */
  start: number
  /** What was found, in UTF-16 units of the document or note. */
  matches: readonly Span[]
  /** The statement among these words: the words around it are quiet. */
  statement: (Span & { readonly stance: Stance }) | null
  /** True where the statement is underlined, as it is in its text. */
  underlined?: boolean
}

/** Words of a source with what was found in them filled. */
export function FoundText({ text, start, matches, statement, underlined = false }: FoundTextProps) {
  const within = (span: Span) => ({
    start: Math.max(0, span.start - start),
    end: Math.min(text.length, span.end - start),
  })
  const found = matches.map(within).filter((span) => span.end > span.start)
  const said = statement && within(statement)
  const cuts = [
    0,
    text.length,
    ...[...found, ...(said ? [said] : [])].flatMap((span) => [span.start, span.end]),
  ]
  const places = [...new Set(cuts)].filter((cut) => cut >= 0 && cut <= text.length).toSorted((a, b) => a - b)
  return places.slice(0, -1).map((from, i) => {
    const to = places[i + 1] ?? from
    const words = text.slice(from, to)
    const isIn = (span: Span) => span.start <= from && to <= span.end
    const isSaid = said !== null && isIn(said)
    const look = isSaid ? (underlined ? 'said underlined' : 'said') : said === null ? undefined : 'around'
    const stance = underlined && isSaid ? statement?.stance : undefined
    return found.some(isIn) ? (
      <mark key={from} className={look === undefined ? 'hit' : `hit ${look}`} data-stance={stance}>
        {words}
      </mark>
    ) : (
      <span key={from} className={look} data-stance={stance}>
        {words}
      </span>
    )
  })
}
