import { join } from 'node:path'

/** Where what was learned is kept. */
export const FILE = join(import.meta.dirname, '../../resources/suggest/likelihood.json')

interface Learned {
  readonly verbs: string
  readonly nouns: string
  readonly adjectives: string
  readonly weights: Readonly<Record<string, number>>
}

export const learnedFile = ({ verbs, nouns, adjectives, weights }: Learned): string =>
  `${JSON.stringify({ about: 'How likely a word that cues.json does not know reports something. See README.md.', verbs, nouns, adjectives, weights }, null, 2)}\n`
