import type { Family, FamilyPlace } from '../../../shared/contract/parallels.ts'
import { useClient } from '../../client/hooks.ts'
import { openInNextPane } from '../../parallels/go-to-parallel.ts'
import { pairBetween } from '../../parallels/pair-between.ts'
import { errorWords, tellError } from '../../state/notices.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { dateWords } from '../../ui/dates.ts'

/** A passage, and where it stands: earliest published first. */
export function FamilyItem({ family }: { family: Family }) {
  const { places, documents, origin } = family
  const readBeside = useReadBeside()
  const shown = oncePerDocument(places)
  const copies = shown.filter(({ reworded }) => !reworded)
  const isCopied = copies.length > 1
  const [first, second] = pairOf(isCopied ? copies : shown, origin.document)
  const words = isCopied ? fullestOf(copies) : (places[0]?.text ?? '')
  return (
    <li className="family">
      <div className="family-words">
        <blockquote dir="auto">{shorten(words)}</blockquote>
        {family.quoted !== null && !isCopied && (
          <p className="small">
            {documents > 2 ? 'Two of them' : 'Both'} print{' '}
            <q dir="auto">{shorten(family.quoted.replace(QUOTES, ''))}</q>
          </p>
        )}
        <p className="small muted">{originWords(family)}</p>
      </div>
      <div className="family-places">
        <p className="row">
          <b className="grow">{counted(documents, 'document')}</b>
          {first && second && (
            <Button
              aria-label={`Read side by side: ${first.title}, ${second.title}`}
              onClick={() => void readBeside(first, second)}
            >
              Read side by side
            </Button>
          )}
        </p>
        <ul>
          {shown.map((place) => (
            <Place
              key={place.document}
              place={place}
              words={wordsOf(place, { isCopied, origin: origin.document })}
            />
          ))}
        </ul>
        {documents > shown.length && (
          <p className="small muted">and {counted(documents - shown.length, 'more document')}</p>
        )}
      </div>
    </li>
  )
}

/** Of prints of the same words the one that was cut least. */
const fullestOf = (copies: readonly FamilyPlace[]): string =>
  copies.reduce((fullest, { text }) => (text.length > fullest.length ? text : fullest), '')

/** How a place has the words of its family. Where no two places have the same, each says it in its own. */
function wordsOf(
  { document, reworded }: FamilyPlace,
  { isCopied, origin }: { isCopied: boolean; origin: string | null },
): string {
  if (document === origin) return 'origin'
  return reworded || !isCopied ? 'other words' : 'same words'
}

function Place({ place, words }: { place: FamilyPlace; words: string }) {
  const { document, start, end, title, outlet, published } = place
  return (
    <li>
      <button
        type="button"
        className="family-place"
        title={`${title}\n“${shorten(place.text)}”`}
        onClick={() => {
          useShell.getState().show('read')
          usePanes.getState().goTo(document, { start, end })
        }}
      >
        <span className="muted">{published === null ? 'no date' : dateWords(published)}</span>
        <span className="ellipsis" dir="auto">
          {outlet !== null && <b>{outlet}</b>} {title}
        </span>
        <span className="muted">{words}</span>
      </button>
    </li>
  )
}

/** A document that holds the passage twice stands once, by the place with the same words where it has one. */
function oncePerDocument(places: readonly FamilyPlace[]): FamilyPlace[] {
  const byDocument = Map.groupBy(places, ({ document }) => document)
  return [...byDocument.values()].flatMap((own) => own.find(({ reworded }) => !reworded) ?? own[0] ?? [])
}

/** The origin, or else the earliest place, and the first other one: those with the same words, where there are any. */
function pairOf(
  places: readonly FamilyPlace[],
  origin: string | null,
): [FamilyPlace | undefined, FamilyPlace | undefined] {
  const first = places.find(({ document }) => document === origin) ?? places[0]
  return [first, places.find((place) => place !== first)]
}

/** Opens both places, and the parallel between them to be compared: panes that scroll together keep that beside each other. */
function useReadBeside(): (first: FamilyPlace, second: FamilyPlace) => Promise<void> {
  const client = useClient()
  return async (first, second) => {
    try {
      const pairs = await client.call('parallels.pair', { left: first.document, right: second.document })
      useShell.getState().show('read')
      usePanes.getState().goTo(first.document, { start: first.start, end: first.end })
      openInNextPane(second, pairBetween(pairs, first, second)?.id ?? null)
    } catch (error) {
      tellError(errorWords(error))
    }
  }
}

function originWords({ origin, places }: Family): string {
  const place = places.find(({ document }) => document === origin.document)
  const name = place?.outlet ?? place?.title
  if (name === undefined || origin.reason === 'unknown') return 'Where it comes from cannot be told.'
  return origin.reason === 'named'
    ? `From ${name}: others name it.`
    : `From ${name}, as far as can be told: the earliest.`
}

/** Quotation marks at the ends of what is shown in quotation marks. */
const QUOTES = /^["“”„«»\s]+|["“”„«»\s]+$/gu

/** Letters of a passage that are shown. */
const MOST = 280

function shorten(text: string): string {
  const words = text.replace(/\s+/gu, ' ')
  return words.length > MOST ? `${words.slice(0, MOST).replace(/\s\S*$/u, '')} …` : words
}
