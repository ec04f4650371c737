import type { ReadParagraph } from '../reading/read-sentences.ts'
import { chooseReports } from './choose-reports.ts'
import { findReports } from './find-reports.ts'
import { withLooseQuotations } from './loose-quotations.ts'
import type { Report } from './report.ts'

/** Who is reported as saying what in a text, each stretch of words once, in text order. */
export function reportsIn(text: string, paragraphs: readonly ReadParagraph[]): Report[] {
  return withLooseQuotations(paragraphs, chooseReports(findReports(text, paragraphs)))
}
