import type { Hedge, Stance } from '../../shared/model/stance.ts'

/** The stances in the order in which they are offered, each with its key. */
export const STANCES: readonly { stance: Stance; title: string; key: string }[] = [
  { stance: 'claim', title: 'Claim', key: 'c' },
  { stance: 'denial', title: 'Denial', key: 'd' },
  { stance: 'question', title: 'Question', key: 'q' },
  { stance: 'comment', title: 'Comment', key: 'm' },
]

export const HEDGES: readonly Hedge[] = ['certain', 'probable', 'possible', 'unclear']

/** The Admiralty words for the credibility of a piece of information, 1 to 6. */
export const CREDIBILITY_WORDS: readonly string[] = [
  'confirmed by others',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'cannot be judged',
]
