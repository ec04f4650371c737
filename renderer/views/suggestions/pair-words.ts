import type { PairKind } from '../../../shared/contract/pairs.ts'

interface PairWords {
  readonly title: string
  readonly teach: string
  readonly none: string
  readonly yes: string
  readonly no: string
  /** What is said once a person has said yes, or no. */
  readonly said: { readonly yes: string; readonly no: string }
}

/** What the questions and their answers are called. */
export const PAIR_WORDS: Readonly<Record<PairKind, PairWords>> = {
  contradicts: {
    title: 'Contradictions to look at',
    teach:
      'A claim and a denial of much the same. Where you say that they contradict, guesses become statements and are linked.',
    none: 'No claim and denial that are not linked yet seem to contradict each other. Pairs appear here by themselves, as documents are read and statements are made.',
    yes: 'They contradict',
    no: 'No contradiction',
    said: { yes: 'Both are statements, linked as a contradiction', no: 'No contradiction; not asked again' },
  },
  'same proposition': {
    title: 'The same proposition?',
    teach: 'Statements that may belong to one row of the ledger, and do not yet.',
    none: 'No statement without a proposition seems to belong to another. Such pairs appear here as you mark words or accept suggestions.',
    yes: 'Same proposition',
    no: 'Another one',
    said: { yes: 'Put into one proposition', no: 'Another proposition; not asked again' },
  },
  'same speaker': {
    title: 'The same speaker?',
    teach: 'Names of speakers that may be one person or body.',
    none: 'No two names of speakers look like one. Other spellings and last names appear here as statements are made.',
    yes: 'Same speaker',
    no: 'Two speakers',
    said: { yes: 'Merged into one speaker', no: 'Two speakers; not asked again' },
  },
}
