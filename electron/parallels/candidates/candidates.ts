/** Places of a key beyond which it says nothing: formulas, names of the day. */
export const MOST_COPIES = 64
export const MOST_REWORDS = 48

/** Documents that a crowded key still brings up, and crowded keys that a document must share to count: of ten thousand near-identical
 * documents each still meets the first few. */
export const SPOKESMEN = 3
const LEAST_CROWDED = 4

/** Documents whose sentences are looked at, and that are aligned at once. */
const MOST_LOOKED_AT = 24
const MOST_ALIGNED = 12
/** Documents that wait to be aligned later. */
const MOST_WAITING = 40

/** An earlier document that may hold a parallel, by what it shares with the new one. */
export interface Candidate {
  readonly document: number
  readonly copies: number
  /** Copy keys that stand in so many documents that they count only together. */
  readonly crowded: number
  /** For pairs of sentences, `mine * SENTENCES + theirs`, how many pairs of rare stems they share. */
  readonly sentences: ReadonlyMap<number, number>
}

/**
 * Sentences that a place of a reword key can tell apart: few, because each doubling makes every place longer. What comes later
 * in a document counts as the last of these and is not looked at before the documents are aligned.
 */
export const SENTENCES = 128

/** How two sentences come out, to be told by who has the texts. */
export type SentencesAgree = (document: number, mine: number, theirs: number) => boolean

/** What to align: `now` the best, `later` the rest, both best first. */
export interface Chosen {
  readonly now: readonly number[]
  readonly later: readonly number[]
}

/**
 * Which candidates are worth aligning. A shared copy key is enough; a shared pair of rare stems only where its sentences agree.
 * Ranked by copy keys and three times the pairs of sentences; ties go to the earlier document.
 */
export function choose(candidates: readonly Candidate[], agree: SentencesAgree): Chosen {
  const looked = candidates
    .filter(({ copies, crowded, sentences }) => copies > 0 || crowded >= LEAST_CROWDED || sentences.size > 0)
    .map((candidate) => ({ candidate, hope: hopeOf(candidate) }))
    .toSorted((one, other) => other.hope - one.hope || one.candidate.document - other.candidate.document)
    .slice(0, MOST_LOOKED_AT + MOST_WAITING)
  const ranked = looked
    .map(({ candidate }, index) => ({
      document: candidate.document,
      rank: rankOf(candidate, index < MOST_LOOKED_AT ? agree : () => false),
    }))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank || one.document - other.document)
    .map(({ document }) => document)
  return {
    now: ranked.slice(0, MOST_ALIGNED),
    later: ranked.slice(MOST_ALIGNED, MOST_ALIGNED + MOST_WAITING),
  }
}

/** Before any sentence is looked at: two shared pairs of stems are three shared stems, and rarely chance. */
function hopeOf({ copies, crowded, sentences }: Candidate): number {
  const likely = sentences.values().reduce((sum, pairs) => sum + Math.min(3, pairs * pairs * 0.3), 0)
  return copies + countedCrowd(crowded) + likely
}

function rankOf({ document, copies, crowded, sentences }: Candidate, agree: SentencesAgree): number {
  const agreeing = sentences
    .keys()
    .filter((pair) => agree(document, Math.floor(pair / SENTENCES), pair % SENTENCES))
  return copies + countedCrowd(crowded) + 3 * agreeing.reduce((sum) => sum + 1, 0)
}

const countedCrowd = (crowded: number): number => (crowded >= LEAST_CROWDED ? crowded : 0)
