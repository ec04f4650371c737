import type { ReadParagraph } from '../reading/read-sentences.ts'
import type { Sentence } from '../reading/token.ts'
import { accordingTo } from './according-to.ts'
import { adjectiveReport } from './adjective-reports.ts'
import { isTranscript, namedWords } from './named-words.ts'
import { nounReport } from './noun-reports.ts'
import { reportOf, type Found, type Report } from './report.ts'
import { verbReport } from './verb-reports.ts'

/** Every report that a rule finds; several may claim the same words. In the order of the cues. */
export function findReports(text: string, paragraphs: readonly ReadParagraph[]): Report[] {
  const transcript = isTranscript(text, paragraphs)
  return paragraphs.flatMap(({ sentences, title }, at) =>
    sentences.flatMap((sentence, place) =>
      reportsIn(text, sentence, {
        title: title && place === 0,
        opens: place === 0,
        transcript,
        next: paragraphs[at + 1],
      }),
    ),
  )
}

interface Where {
  readonly title: boolean
  readonly opens: boolean
  readonly transcript: boolean
  readonly next: ReadParagraph | undefined
}

function reportsIn(text: string, sentence: Sentence, where: Where): Report[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at) => {
    if (token.quotation !== null) return []
    const found: Found | null =
      accordingTo(tokens, at) ??
      namedWords(text, tokens, at, where) ??
      nounReport(tokens, at) ??
      adjectiveReport(tokens, at) ??
      verbReport(tokens, at)
    const report = found && reportOf(text, sentence, found, where.next)
    return report === null ? [] : [report]
  })
}
