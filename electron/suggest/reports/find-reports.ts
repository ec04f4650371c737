import type { ReadParagraph } from '../reading/read-sentences.ts'
import type { Sentence } from '../reading/token.ts'
import { accordingTo } from './according-to.ts'
import { adjectiveReport } from './adjective-reports.ts'
import { labelsOf, namedWords, type Labels } from './named-words.ts'
import { LIKELY, likelihoodOf, traitsOf } from './likelihood.ts'
import { nounReport } from './noun-reports.ts'
import { reportOf, type Found, type Report } from './report.ts'
import { signedReports } from './signed.ts'
import { verbReport } from './verb-reports.ts'

/** Every report that a rule finds; several may claim the same words. In the order of the cues. */
export const findReports = (text: string, paragraphs: readonly ReadParagraph[]): Report[] => [
  ...signedReports(text, paragraphs),
  ...readingsIn(text, paragraphs).filter(({ likelihood }) => likelihood >= LIKELY),
]

/** Every report in one sentence of a quotation. */
export const reportsQuoted = (text: string, sentence: Sentence): Report[] =>
  readingsOf(text, sentence, { title: false, opens: false, labels: 'few', next: undefined }).filter(
    ({ likelihood }) => likelihood >= LIKELY,
  )

/** A report with what is seen of it where the lexicon does not know it, else nothing. */
export interface Reading extends Report {
  readonly traits: readonly string[]
}

/** Reports as found, also the unlikely ones. */
export function readingsIn(text: string, paragraphs: readonly ReadParagraph[]): Reading[] {
  const labels = labelsOf(text, paragraphs)
  return paragraphs.flatMap(({ sentences, title }, at) =>
    sentences.flatMap((sentence, place) =>
      readingsOf(text, sentence, {
        title: title && place === 0,
        opens: place === 0,
        labels,
        next: paragraphs[at + 1],
      }),
    ),
  )
}

interface Where {
  readonly title: boolean
  readonly opens: boolean
  readonly labels: Labels
  readonly next: ReadParagraph | undefined
}

function readingsOf(text: string, sentence: Sentence, where: Where): Reading[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at) => {
    if (token.quotation !== null) return []
    const read: Found | null =
      accordingTo(tokens, at) ??
      namedWords(text, tokens, at, where) ??
      nounReport(tokens, at) ??
      adjectiveReport(tokens, at) ??
      verbReport(tokens, at)
    if (read === null) return []
    const found = where.title ? asHeadline(read) : read
    const traits = found.unsure ? traitsOf(tokens, found) : []
    const likelihood = found.unsure ? likelihoodOf(traits) : 1
    const report = reportOf(text, sentence, found, where.next, likelihood)
    return report === null ? [] : [{ ...report, traits }]
  })
}

/** “Varesh says no boats at border”: a headline leaves out the verb of what is said. */
const asHeadline = (found: Found): Found =>
  found.lemma === 'say' && found.frame === 'object' ? { ...found, frame: 'headline', unsure: false } : found
