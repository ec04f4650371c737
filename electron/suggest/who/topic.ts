import type { ReadParagraph } from '../reading/read-sentences.ts'
import { isComma, isFinite, isOneOf, wordSet, type Sentence } from '../reading/token.ts'
import { mainSubject } from '../reports/main-subject.ts'
import type { Span } from '../sentences.ts'

/** Words behind which a clause goes on about the one before it: “Berg left, and she said …”. */
const LINKING = wordSet(
  'and but as while when after before because since although though until if so yet or that',
)

/** What the clause before a pronoun in the same sentence is about: “While Berg was away, she said …” */
export function topicOfSentence({ tokens }: Sentence, source: Span): Span | null {
  const at = tokens.findIndex(({ start }) => start === source.start)
  // “The book drew doubts with its claim that …”
  if (tokens[at]?.lower === 'its') return mainSubject(tokens.slice(0, at))
  let link = at - 1
  while (tokens[link]?.tag === 'ADV') link--
  if (!isComma(tokens[link]) && !isOneOf(tokens[link], LINKING)) return null
  const before = tokens.slice(0, isComma(tokens[link - 1]) ? link - 1 : link)
  return before.some(isFinite) ? mainSubject(before) : null
}

/** What the sentence before is about, in the same paragraph or the one before. */
export function topicBefore(
  paragraphs: readonly ReadParagraph[],
  { paragraph, start }: Sentence,
): Span | null {
  const own = paragraphs[paragraph]?.sentences ?? []
  const before = own.findLast((one) => one.end <= start) ?? paragraphs[paragraph - 1]?.sentences.at(-1)
  return before ? mainSubject(before.tokens) : null
}
