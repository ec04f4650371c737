import type { Hedge, Stance } from '../../shared/model/stance.ts'

/** The stances in the order in which they are offered, with the words for each. */
export const STANCES: readonly { stance: Stance; title: string }[] = [
  { stance: 'claim', title: 'Claim' },
  { stance: 'denial', title: 'Denial' },
  { stance: 'question', title: 'Question' },
  { stance: 'comment', title: 'Comment' },
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
