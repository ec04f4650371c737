import { codePageOf } from './code-pages.ts'
import type { Reading } from './reading.ts'

type ControlWord = (reading: Reading, value: number | null) => void

const endParagraph: ControlWord = (reading) => reading.endParagraph()
const endOfDate: ControlWord = ({ state, found }, value) => {
  if (state.place === 'created') found.created += `-${String(value).padStart(2, '0')}`
}

/** What the words of the format do, by their names without the backslash; those that are missing are passed over. */
export const CONTROL_WORDS: Readonly<Record<string, ControlWord>> = {
  // letters
  ansicpg: (reading, value) => void (reading.documentPage = value || reading.documentPage),
  mac: (reading) => void (reading.documentPage = 10000),
  pc: (reading) => void (reading.documentPage = 437),
  pca: (reading) => void (reading.documentPage = 850),
  uc: ({ state }, value) => void (state.fallback = value ?? 1),
  f: ({ state }, value) => void (state.font = value ?? -1),
  fcharset: ({ state, codePages }, value) => {
    const page = codePageOf(value ?? 0)
    if (state.place === 'fonts' && page !== null) codePages.set(state.font, page)
  },
  cpg: ({ state, codePages }, value) => {
    if (state.place === 'fonts' && value) codePages.set(state.font, value)
  },
  // what a paragraph is
  s: ({ state }, value) => void (state.style = value),
  outlinelevel: ({ state }, value) => void (state.isHeading = value !== null && value < 9),
  ls: ({ state }) => void (state.isListed = true),
  listtext: ({ state }) => void (state.isListed = true),
  intbl: ({ state }) => void (state.isInTable = true),
  pard: ({ state }) =>
    void Object.assign(state, { isInTable: false, isListed: false, isHeading: false, style: null }),
  par: (reading) => (reading.state.isInTable ? reading.put('\n') : reading.endParagraph()),
  sect: endParagraph,
  page: endParagraph,
  row: endParagraph,
  '\n': endParagraph,
  '\r': endParagraph,
  nestrow: (reading) => reading.endNestedRow(),
  cell: (reading) => reading.endCell(),
  nestcell: (reading) => reading.put('\t'),
  // what does not count, or not yet
  v: ({ state }, value) => void (state.isGone = value !== 0),
  deleted: ({ state, found }, value) => {
    state.isGone = value !== 0
    found.isTracked = true
  },
  revised: ({ found }) => void (found.isTracked = true),
  plain: ({ state }) => void (state.isGone = false),
  // notes and facts
  chftn: (reading) => {
    const { found, state } = reading
    reading.put(`[${found.notes.length + 1}]${state.place === 'note' ? ' ' : ''}`)
  },
  yr: ({ state, found }, value) => {
    if (state.place === 'created') found.created = String(value)
  },
  mo: endOfDate,
  dy: endOfDate,
}
