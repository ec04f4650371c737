import type { Clause } from './clause.ts'
import { nearnesses } from './near.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Counts what a text has of each clause; null where it has nothing of any. */
export function counterOf(
  vocabulary: Vocabulary,
  clauses: readonly Clause[],
): (words: Uint32Array) => number[] | null {
  const clausesOfWord: number[][] = []
  clauses.forEach((clause, i) => {
    if (clause.kind === 'phrase' || !clause.fields.includes('text')) return
    for (const number of vocabulary.numbersOf(clause)) (clausesOfWord[number] ??= []).push(i)
  })
  const phrases = clauses.flatMap((clause, i) =>
    clause.kind === 'phrase' && clause.fields.includes('text') ? phraseCounter(vocabulary, clause, i) : [],
  )
  return (words) => {
    let counts: number[] | null = null
    for (const word of words)
      for (const i of clausesOfWord[word] ?? NONE) {
        counts ??= clauses.map(() => 0)
        counts[i] = (counts[i] ?? 0) + 1
      }
    for (const { clause, count } of phrases) {
      const times = count(words)
      if (times === 0) continue
      counts ??= clauses.map(() => 0)
      counts[clause] = times
    }
    return counts
  }
}

const NONE: readonly number[] = []

interface PhraseCounter {
  clause: number
  count(words: Uint32Array): number
}

/** None for a phrase of which one word stands in no text. */
function phraseCounter(
  vocabulary: Vocabulary,
  { forms, apart }: Extract<Clause, { kind: 'phrase' }>,
  clause: number,
): PhraseCounter[] {
  const numbers = forms.flatMap((form) => vocabulary.find(form) ?? [])
  if (numbers.length < forms.length) return []
  const count = (words: Uint32Array): number => {
    if (!numbers.every((number) => words.includes(number))) return 0
    return apart === null ? timesInRow(words, numbers) : nearnesses([...words], numbers, apart).length
  }
  return [{ clause, count }]
}

function timesInRow(words: Uint32Array, numbers: readonly number[]): number {
  let times = 0
  for (let at = 0; at + numbers.length <= words.length; at++)
    if (numbers.every((number, i) => words[at + i] === number)) times++
  return times
}
