import { comparable, type ComparableText } from '../../parallels/comparable.ts'
import { furnitureOf, sightingsOf, type Sighting } from '../../parallels/furniture.ts'
import { foldText } from '../../parallels/text/folded-text.ts'
import { createStems } from '../../parallels/text/stems.ts'
import { countStems, weightsOf, type WeightOf } from '../../parallels/weights.ts'
import { stemOf } from '../../search/stem.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { textCounted, textToCompare, type ComparedText } from '../../store/parallels/compared-documents.ts'
import { furnitureChoices, sentenceSeen } from '../../store/parallels/sentences-seen.ts'
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

/** Words of texts that are held ready: some two thousand articles. */
const MOST_WORDS = 1_000_000
/** Growth of the counts after which a text is weighed anew. */
const DRIFT = 1.02

interface Held extends LibraryText {
  readonly weighedAt: number
}

export function openLibrary(db: Reader): Library {
  const stemsOf = createStems(stemOf)
  const stems = readStemCounts(db)
  let sentences = readNumber(db, 'sentences')
  let choices = furnitureChoices(db)
  const held = new Map<Id, Held>()
  let words = 0

  const weightOf = (): WeightOf => weightsOf({ sentences, sentencesWith: (stem) => stems.get(stem) ?? 0 })
  const forget = (document: Id) => {
    words -= held.get(document)?.compared.stems.length ?? 0
    held.delete(document)
  }
  const hold = (text: Held) => {
    forget(text.source.document)
    held.set(text.source.document, text)
    words += text.compared.stems.length
    for (const oldest of held.keys()) {
      if (words <= MOST_WORDS || held.size === 1) return
      forget(oldest)
    }
  }
  const prepare = (source: ComparedText): LibraryText => {
    const folded = foldText(source.text, stemsOf)
    const furniture = furnitureOf(folded, {
      text: source.text,
      blocks: source.blocks.filter(({ kind }) => kind === 'furniture'),
      seen: (key) => sentenceSeen(db, key),
      chosen: (key) => choices.get(key) ?? null,
    })
    return { source, compared: comparable(folded, furniture, weightOf()) }
  }
  const contributionOf = (source: ComparedText | null): Contribution | null => {
    if (source === null) return null
    const folded = foldText(source.text, stemsOf)
    const { version } = source
    return {
      version,
      sentences: folded.sentences.length,
      stems: countStems(folded),
      shown: sightingsOf(folded),
    }
  }

  return {
    text(document) {
      const known = held.get(document)
      if (known && sentences <= known.weighedAt * DRIFT) return known
      const source = known?.source ?? textToCompare(db, document)
      if (source === null) return null
      const text = { ...prepare(source), weighedAt: sentences }
      hold(text)
      return text
    },
    contribution: (document) => contributionOf(textToCompare(db, document)),
    counted: (document) => contributionOf(textCounted(db, document)),
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
