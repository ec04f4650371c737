import { inQuotes } from '../../../shared/text/in-quotes.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Project, ProjectDocument, ProjectStatement } from '../../../shared/model/project.ts'
import type { BroughtText, Loss } from '../../../shared/model/taking-in.ts'
import type { Settling } from './conflicts.ts'
import type { Here } from './here.ts'
import type { Matches } from './match-all.ts'
import { placesIn } from './places.ts'

const FIELDS = [
  ...(['stance', 'place', 'speaker', 'reported', 'cue', 'said', 'proposition', 'hedge'] as const),
  ...(['credibility', 'tags', 'note', 'chosenOrigin'] as const),
]

/**
 * The statements of a project in our ids: those that are new, and those that are here as they will stand. `texts` are those of their
 * documents that only they have and new statements stand in.
 */
export function mergeStatements(
  here: Here,
  theirs: Project,
  matches: Matches,
  settling: Settling,
  losses: Loss[],
) {
  const { project: mine } = here
  const move = mover(matches)
  const fresh = matches.statements.fresh.map(move)
  const theirTexts = new Set(fresh.flatMap(({ isTheirs, version }) => (isTheirs ? [version] : [])))
  const { added, lastNumber } = numbered(
    fresh.map(({ isTheirs, ...one }) =>
      isTheirs && one.anchor === 'sure' ? { ...one, anchor: 'review' } : one,
    ),
    mine,
    theirs,
  )
  const words = wordsOf(mine, theirs)
  const changed = matches.statements.met.flatMap(({ mine: own, theirs: other }) => {
    const { isTheirs, ...moved } = move(other)
    if (isTheirs || moved.document !== own.document || moved.version !== own.version) {
      losses.push({ of: `statement ${own.number}`, what: 'It stands in another text there. Yours was kept.' })
      return []
    }
    const name = `${own.number}: ${inQuotes(shortened(own.quote))}`
    const pair = { mine: withPlace(own), theirs: withPlace(moved) }
    return withoutPlace(settling.settle({ ...pair, kind: 'statements', name, fields: FIELDS, words }))
  })
  const placed = new Set([...mine.statements, ...added].map(({ id }) => id))
  return {
    /** The statements that are in the workspace afterwards. */
    placed,
    /** How many of the new ones stand in a text that only they have. */
    reviewed: fresh.filter(({ isTheirs }) => isTheirs).length,
    texts: theirs.documents.flatMap((document) => textsIn(document, theirTexts, matches.documents.ours)),
    added: { statements: added, lastNumber },
    changed: { statements: changed },
  }
}

/** UTF-16 units of a quote by which a person knows a statement again. */
const ENOUGH = 120

const shortened = (quote: string): string =>
  quote.length <= ENOUGH ? quote : `${quote.slice(0, ENOUGH).replace(/\s+\S*$/, '')}…`

/** Brings a statement into our ids. */
function mover({ documents, speakers, propositions, tags }: Matches) {
  const place = placesIn(documents)
  return (one: ProjectStatement): ProjectStatement & { isTheirs: boolean } => ({
    ...one,
    ...place(one),
    speaker: one.speaker && speakers.ours(one.speaker),
    proposition: one.proposition && propositions.ours(one.proposition),
    tags: [...new Set(one.tags.map(tags.ours))].sort(),
  })
}

/** Texts of a document of theirs, with the files that they were read from as far as those are there. */
function textsIn(
  { id, texts, original, former = [], sha256, fileName }: ProjectDocument,
  wanted: ReadonlySet<Id>,
  ours: (theirs: Id) => Id,
): BroughtText[] {
  const files = original === null ? former : [{ sha256, fileName, bytes: original }, ...former]
  return texts
    .filter((text) => wanted.has(text.id))
    .map((text) => ({
      document: ours(id),
      text: { ...text, current: false },
      file: files.find((one) => one.sha256 === (text.reading?.sha256 ?? sha256)) ?? null,
    }))
}

/** A number is kept where none of ours has it; the others get the next ones, in their order. */
function numbered(fresh: readonly ProjectStatement[], mine: Project, theirs: Project) {
  const taken = new Set(mine.statements.map(({ number }) => number))
  const keeps = fresh.filter(({ number }) => !taken.has(number)).map(({ number }) => number)
  let last = Math.max(mine.lastNumber, ...keeps, mine.lastNumber === 0 ? theirs.lastNumber : 0)
  const added = fresh.map((one) => (taken.has(one.number) ? { ...one, number: ++last } : one))
  return { added, lastNumber: last }
}

/** The span and its words change together or not at all. */
function withPlace({ start, end, quote, prefix, suffix, tags, ...rest }: ProjectStatement) {
  return { ...rest, tags: tags.toSorted(), place: { start, end, quote, prefix, suffix } }
}

const withoutPlace = ({ place, ...rest }: ReturnType<typeof withPlace>): ProjectStatement => ({
  ...rest,
  ...place,
})

/** Names for the ids that stand in fields. */
function wordsOf(mine: Project, theirs: Project) {
  const names = new Map(
    [theirs, mine].flatMap(({ speakers, propositions, tags }) => [
      ...speakers.map(({ id, name }) => [id, name] as const),
      ...propositions.map(({ id, text }) => [id, text] as const),
      ...tags.map(({ id, name }) => [id, name] as const),
    ]),
  )
  return (field: (typeof FIELDS)[number], value: unknown): string | undefined => {
    if (field === 'place') return placeWords(value)
    if (field === 'chosenOrigin') return value === null ? 'as told by the program' : 'chosen by hand'
    if (!['speaker', 'proposition', 'tags'].includes(field)) return undefined
    const ids = Array.isArray(value) ? value : [value]
    return ids.map((id) => names.get(String(id)) ?? '').join(', ')
  }
}

const placeWords = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'quote' in value ? String(value.quote) : ''
