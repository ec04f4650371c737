import { offsetMap } from '../../../shared/text/offsets.ts'

/** A text as its file has it, without a byte order mark, and with LF at its line ends. */
export interface SourceText {
  readonly raw: string
  readonly text: string
}

/** A selection whose place is to be read. */
export interface Marked {
  readonly start: number
  readonly end: number
  /** The beginning of its words, where the program that wrote it repeats them. */
  readonly name: string
}

/** How a program counts: the standard says code points, and its own samples exclude the end; programs differ. */
export interface Convention {
  readonly words: string
  /** Turns a position into UTF-16 units of the text with LF. */
  toUtf16(source: SourceText): (position: number) => number
  readonly endIncluded: boolean
}

const UNITS = ['Unicode code points', 'UTF-16 units'] as const
const LINE_ENDS = ['a line end counts one', 'a line end of two characters counts two'] as const
const ENDS = ['the end is excluded', 'the end is included'] as const

/** All conventions seen in the wild, the standard's own first: of two that fit as well, the first is taken. */
export const CONVENTIONS: readonly Convention[] = ENDS.flatMap((ends) =>
  LINE_ENDS.flatMap((lines) =>
    UNITS.map((unit) => ({
      words: `${unit}, ${lines}, ${ends}`,
      endIncluded: ends === ENDS[1],
      toUtf16: (source) => counter(source, unit, lines),
    })),
  ),
)

/** Reads a file as text. Throws a `TypeError` for what is not UTF-8 or UTF-16 with its mark. */
export function sourceText(bytes: Uint8Array): SourceText {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const raw = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  return { raw, text: raw.replaceAll(/\r\n?/g, '\n') }
}

function counter({ raw, text }: SourceText, unit: string, lines: string): (position: number) => number {
  const counted = lines === LINE_ENDS[0] ? text : raw
  const map = offsetMap(counted)
  const toUnits = unit === UNITS[0] ? map.toUtf16 : (position: number) => position
  const pairs = lines === LINE_ENDS[0] ? [] : [...raw.matchAll(/\r\n/g)].map(({ index }) => index)
  return (position) => {
    const at = toUnits(position)
    return at - pairs.filter((index) => index < at).length
  }
}

/** A convention with how well it fits: selections whose words are their name's or begin and end with a word, of all there are. */
export interface Chosen {
  readonly convention: Convention
  readonly fitting: number
  readonly of: number
}

/** The convention by which the selections of a project make most sense. */
export function chooseConvention(
  sources: readonly { source: SourceText; marked: readonly Marked[] }[],
): Chosen {
  const judged = CONVENTIONS.map((convention) => {
    const scores = sources.flatMap(({ source, marked }) => {
      const at = convention.toUtf16(source)
      return marked.map((one) => scoreOf(source.text, spanOf(convention, at, one), one.name))
    })
    return {
      convention,
      of: scores.length,
      fitting: scores.filter((score) => score >= FITS).length,
      score: scores.reduce((sum, score) => sum + score, 0),
    }
  })
  return judged.reduce((best, one) => (one.score > best.score + 1e-9 ? one : best))
}

/** Where a selection stands, in UTF-16 units of the text with LF. */
export const spanOf = (convention: Convention, at: (position: number) => number, { start, end }: Marked) => ({
  start: at(start),
  end: at(convention.endIncluded ? end + 1 : end),
})

const FITS = 0.5

/** 1 where the words are those of the name; else a quarter for each end that stands beside a word and not in one. */
function scoreOf(text: string, { start, end }: { start: number; end: number }, name: string): number {
  if (start < 0 || end <= start || end > text.length) return 0
  const words = folded(text.slice(start, end))
  const named = folded(name.replace(/(?:…|\.\.\.)$/, ''))
  const isCut = /(?:…|\.\.\.)$/.test(name)
  if (named !== '' && (isCut ? words.startsWith(named) : words === named)) return 1
  return (isBetween(text, start) ? 0.25 : 0) + (isBetween(text, end) ? 0.25 : 0)
}

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** True where no word goes on over the offset. */
const isBetween = (text: string, offset: number): boolean =>
  !/^[\p{L}\p{N}]{2}$/u.test(text.slice(offset - 1, offset + 1))
