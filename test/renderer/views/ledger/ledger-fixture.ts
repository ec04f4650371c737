import type { LedgerMark, LedgerQuote, LedgerRow } from '../../../../shared/contract/ledger.ts'
import type { Stance } from '../../../../shared/model/stance.ts'

/** A stance that is taken so often, each time in an origin of its own. */
export const mark = (stance: Stance, statements = 1): LedgerMark => ({
  stance,
  statements,
  origins: statements,
  hedged: false,
  unfound: 0,
})

/** A row whose cells are given by column. */
export function row(
  proposition: string,
  cells: Readonly<Record<string, readonly LedgerMark[]>>,
  text = proposition,
): LedgerRow {
  const marks = Object.values(cells).flat()
  const has = (wanted: Stance) => marks.some(({ stance }) => stance === wanted)
  return {
    proposition,
    text,
    status: 'open',
    cells: Object.entries(cells).map(([column, own]) => ({ column, marks: [...own], reversed: false })),
    marks,
    contested: has('claim') && has('denial'),
    documents: marks.length,
    firstSaid: null,
    lastSaid: null,
  }
}

/** A quote of a document that bears its own name. */
export function quote(id: string, fields: Partial<LedgerQuote> = {}): LedgerQuote {
  return {
    id,
    number: 1,
    stance: 'claim',
    speaker: null,
    reported: null,
    cue: null,
    said: null,
    proposition: null,
    hedge: null,
    credibility: null,
    tags: [],
    note: '',
    document: `document of ${id}`,
    version: 'v',
    anchor: 'sure',
    start: 0,
    end: 1,
    quote: id,
    prefix: '',
    suffix: '',
    author: 'E. Roth',
    createdAt: '2024-03-19T10:00:00.000Z',
    updatedAt: '2024-03-19T10:00:00.000Z',
    fromSuggestion: false,
    title: id,
    outlet: null,
    published: null,
    reliability: null,
    speakerName: null,
    propositionText: null,
    tagNames: [],
    before: '',
    after: '',
    origin: id,
    ...fields,
  }
}
