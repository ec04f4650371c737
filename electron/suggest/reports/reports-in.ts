import type { ReadParagraph } from '../reading/read-sentences.ts'
import { chooseReports } from './choose-reports.ts'
import { findReports } from './find-reports.ts'
import { withLooseQuotations } from './loose-quotations.ts'
import { nestedReports } from './nested-reports.ts'
import type { Report } from './report.ts'

const begin = ({ content }: Report): number => content[0]?.start ?? 0

/** Who is reported as saying what in a text, in text order: each stretch of words once, and what others are told to say in it. */
export function reportsIn(text: string, paragraphs: readonly ReadParagraph[]): Report[] {
  const found = findReports(text, paragraphs)
  const chosen = withLooseQuotations(paragraphs, chooseReports(found))
  return [...chosen, ...nestedReports(text, paragraphs, found, chosen)].sort((a, b) => begin(a) - begin(b))
}
