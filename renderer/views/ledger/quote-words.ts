import type { LedgerQuote } from '../../../shared/contract/ledger.ts'

/** The words by which a quote is found among others. */
export const quoteWords = ({ quote, speakerName, outlet, title }: LedgerQuote): string =>
  [quote, speakerName, outlet, title].join(' ')
