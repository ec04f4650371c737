import { isComma, isDash, isNominal, spanOf, type Sentence, type Token } from '../reading/token.ts'
import { isBodyNoun, isPeople, isPerson } from '../people-nouns.ts'
import { phraseStart } from '../reports/noun-phrase.ts'
import type { Span } from '../sentences.ts'

const RELATIVE = /^(?:who|which|that)$/

/** Whom or what “who” tells more of: “the pilots” of “the pilots at the gate, who denied it”; null for any other word. */
export function antecedent({ tokens }: Sentence, source: Span): Span | null {
  const at = tokens.findIndex(({ start }) => start === source.start)
  const here = tokens[at]
  if (here === undefined || here.end !== source.end || !RELATIVE.test(here.lower)) return null
  let last = at - 1
  while (isComma(tokens[last]) || isDash(tokens[last]) || tokens[last]?.text === '-') last--
  if (tokens[last]?.text === ')')
    last = tokens.findLastIndex(({ text }, place) => place < last && text === '(') - 1
  if (!isNominal(tokens[last])) return null
  const first = phraseStart(tokens, last)
  return spanOf(tokens, here.lower === 'who' ? whoIn(tokens, first, last) : first, last)
}

/** “ire from lawmakers who”, “the radar of the police, who”: where the first head of a phrase begins that can be somebody. */
function whoIn(tokens: readonly Token[], first: number, last: number): number {
  const starts = [
    first,
    ...tokens.flatMap(({ tag }, at) => (at > first && at < last && tag === 'ADP' ? [at + 1] : [])),
  ]
  const head = starts.find((_, place) => {
    const end = (starts[place + 1] ?? last + 2) - 2
    const word = tokens[end]
    return (
      word?.tag === 'PROPN' ||
      word?.tag === 'PRON' ||
      isPerson(word?.lower ?? '') ||
      isPeople(word?.lower ?? '') ||
      isBodyNoun(word?.lower ?? '')
    )
  })
  return head ?? first
}
