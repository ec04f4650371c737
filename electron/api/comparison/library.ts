import { comparable, type ComparableText } from '../../parallels/comparable.ts'
import { furnitureOf, sightingsOf, type Sighting } from '../../parallels/furniture.ts'
import { foldText, type FoldedText } from '../../parallels/text/folded-text.ts'
import { createStems } from '../../parallels/text/stems.ts'
import { countStems, weightsOf, type WeightOf } from '../../parallels/weights.ts'
import { stemOf } from '../../search/stem.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { textCounted, textToCompare, type ComparedText } from '../../store/parallels/compared-documents.ts'
import { furnitureChoices, sentencesSeen } from '../../store/parallels/sentences-seen.ts'
import { readNumber } from '../../store/parallels/state.ts'
import { readStemCounts } from '../../store/parallels/stem-counts.ts'
import type { Reader } from '../../store/open.ts'

/** A document that is ready to be compared. */
export interface LibraryText {
  readonly source: ComparedText
  readonly compared: ComparableText
}

/** What one document adds to the counts. */
export interface Contribution {
  /** The text version it was counted of. */
  readonly version: Id
  readonly sentences: number
  readonly stems: ReadonlyMap<number, number>
  readonly shown: readonly Sighting[]
}

/** The texts of a workspace as they are compared, with what is known of their words and sentences. */
export interface Library {
  /** A text that is weighed by today's counts, or by such as were not much smaller. Null for a document that is not there. */
  text(document: Id): LibraryText | null
  /** The words and sentences of a text that nobody has weighed yet: much quicker to come by. */
  folded(document: Id): FoldedText | null
  /** How telling a stem is by today's counts. */
  readonly weightOf: WeightOf
  contribution(document: Id): Contribution | null
  /** What a document has added, by the text that it had then. */
  counted(document: Id): Contribution | null
  /** Adds to the counts in memory what the store was given, or takes it away with a sign of -1. */
  count(contribution: Contribution, sign: 1 | -1): void
  /** Stems and sentences counted now, as a table to be kept. */
  counts(): { stems: ReadonlyMap<number, number>; sentences: number }
  /** Reads the analyst's choices again and returns the keys of the sentences that they changed. */
  choicesChanged(): number[]
  forget(document: Id): void
}

/**
 * Words of the texts used last, which are held ready: some twenty-five thousand articles; one that is weighed takes the room of
 * four. A book of a million words stays beside hundreds of articles.
 */
const MOST_WORDS = 5_000_000
const WEIGHED = 4
/** Both texts of a pair stay, however long: a book is compared with many articles, one after the other. */
const FEWEST = 2
/** Growth of the counts after which a text is weighed anew. */
const DRIFT = 1.02

interface Held {
  readonly source: ComparedText
  readonly folded: FoldedText
  readonly weighed: { readonly text: LibraryText; readonly at: number } | null
}

export function openLibrary(db: Reader): Library {
  const stemsOf = createStems(stemOf)
  const stems = readStemCounts(db)
  let sentences = readNumber(db, 'sentences')
  let choices = furnitureChoices(db)
  const held = new Map<Id, Held>()
  let words = 0

  let known: { weightOf: WeightOf; at: number } | null = null
  /** The same while the counts stay. */
  const weightOf = (stem: number): number => {
    if (known?.at !== sentences)
      known = {
        weightOf: weightsOf({ sentences, sentencesWith: (one) => stems.get(one) ?? 0 }),
        at: sentences,
      }
    return known.weightOf(stem)
  }
  const forget = (document: Id) => {
    words -= roomOf(held.get(document))
    held.delete(document)
  }
  const hold = (text: Held): Held => {
    forget(text.source.document)
    held.set(text.source.document, text)
    words += roomOf(text)
    for (const oldest of held.keys()) {
      if (words <= MOST_WORDS || held.size <= FEWEST) break
      forget(oldest)
    }
    return text
  }
  const find = (document: Id): Held | null => {
    const before = held.get(document)
    if (before) return hold(before)
    const source = textToCompare(db, document)
    return source && hold({ source, folded: foldText(source.text, stemsOf), weighed: null })
  }
  const weigh = ({ source, folded }: Held): LibraryText => {
    const furniture = furnitureOf(folded, {
      text: source.text,
      blocks: source.blocks.filter(({ kind }) => kind === 'furniture'),
      seen: (keys) => sentencesSeen(db, keys),
      chosen: (key) => choices.get(key) ?? null,
    })
    return { source, compared: comparable(folded, furniture, weightOf) }
  }
  return {
    weightOf,
    text(document) {
      const found = find(document)
      if (found === null) return null
      if (found.weighed && sentences <= found.weighed.at * DRIFT) return found.weighed.text
      const text = weigh(found)
      hold({ ...found, weighed: { text, at: sentences } })
      return text
    },
    folded: (document) => find(document)?.folded ?? null,
    contribution(document) {
      const source = textToCompare(db, document)
      if (source === null) return null
      if (held.get(document)?.source.version !== source.version)
        hold({ source, folded: foldText(source.text, stemsOf), weighed: null })
      return contributionOf(source.version, find(document)?.folded ?? foldText(source.text, stemsOf))
    },
    counted(document) {
      const source = textCounted(db, document)
      return source && contributionOf(source.version, foldText(source.text, stemsOf))
    },
    count(contribution, sign) {
      sentences += sign * contribution.sentences
      for (const [stem, count] of contribution.stems) stems.set(stem, (stems.get(stem) ?? 0) + sign * count)
    },
    counts: () => ({ stems, sentences }),
    choicesChanged() {
      const now = furnitureChoices(db)
      const keys = new Set([...choices.keys(), ...now.keys()])
      const changed = [...keys].filter((key) => choices.get(key) !== now.get(key))
      choices = now
      return changed
    },
    forget,
  }
}

const roomOf = (held: Held | undefined): number =>
  held === undefined ? 0 : held.folded.stems.length * (held.weighed ? WEIGHED : 1)

const contributionOf = (version: Id, folded: FoldedText): Contribution => ({
  version,
  sentences: folded.sentences.length,
  stems: countStems(folded),
  shown: sightingsOf(folded),
})
