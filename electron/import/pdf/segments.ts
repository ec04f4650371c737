import type { Run } from './page.ts'

/** Words that stand side by side on one base line without a gap: a line of a column, or a cell of a table. In points. */
export interface Segment {
  text: string
  left: number
  right: number
  y: number
  /** Height of most of its letters. */
  size: number
  /** Font of all its letters; null where there are several. */
  font: string | null
  isRightToLeft: boolean
}

/** In heights of a letter: what is wider than a space between words, even in a line that was spread to fill its column. */
const GAP = 0.85
/** A space that was not drawn but left. */
const SPACE = 0.16

/** Puts together what was drawn piece by piece. Runs come in the order of the file, which within a line is nearly always that of reading. */
export function segmentsOf(runs: readonly Run[]): Segment[] {
  const segments: Run[][] = []
  const drawn = new Set<string>()
  for (const run of runs) {
    if (isDrawnTwice(run, drawn)) continue
    const segment = segments.at(-1)
    const last = segment?.at(-1)
    if (segment && last && continues(last, run)) segment.push(run)
    else segments.push([run])
  }
  return merged(withFiguresBetween(segments).map(segmentOf))
}

/** Shadows and bold letters are often made by drawing the same words again, a hair beside. */
function isDrawnTwice(run: Run, drawn: Set<string>): boolean {
  const [x, y] = [run.left, run.y].map((at) => Math.round(at / (run.size * 0.25)))
  const key = `${x} ${y} ${run.text}`
  const isTwice = run.text.trim().length > 1 && drawn.has(key)
  drawn.add(key)
  return isTwice
}

function continues(last: Run, run: Run): boolean {
  const size = Math.max(last.size, run.size)
  const gap = run.isRightToLeft ? last.left - run.right : run.left - last.right
  return overlap(last, run) && gap < size * GAP && gap > -size * 0.5
}

/** Whether two stand on one line: a raised figure does, for half of its height lies beside the letters. */
function overlap(a: Pick<Run, 'y' | 'size'>, b: Pick<Run, 'y' | 'size'>): boolean {
  const shared = Math.min(a.y, b.y) - Math.max(a.y - a.size * 0.75, b.y - b.size * 0.75)
  return shared >= Math.min(a.size, b.size) * 0.75 * 0.5
}

/** Some programs draw the raised figures when the line is done. They belong between the words where they stand. */
function withFiguresBetween(lines: readonly Run[][]): Run[][] {
  const wholes = lines.filter((line) => line.length > 1)
  return lines.filter(
    ([figure, ...others]) =>
      !figure || others.length > 0 || !wholes.some((line) => isPutBetween(figure, line)),
  )
}

function isPutBetween(figure: Run, line: Run[]): boolean {
  const place = line.findIndex((behind, i) => {
    const before = line[i - 1]
    const reaches = before && before.right - figure.left < figure.size * 0.2
    return reaches && figure.right <= behind.left && overlap(behind, figure) && isRaised(figure, behind)
  })
  if (place > 0) line.splice(place, 0, { ...figure, isApart: false })
  return place > 0
}

function segmentOf(runs: readonly Run[]): Segment {
  const [first] = runs
  const main = mainRun(runs)
  let text = ''
  let last = first
  for (const run of runs) {
    const gap = last ? (run.isRightToLeft ? last.left - run.right : run.left - last.right) : 0
    const begins = last === first && run !== first && isRaised(last, main)
    const isApart = run !== first && (run.isApart || gap > run.size * SPACE || begins)
    const words = isRaised(run, main) ? raised(run.text) : run.text
    text += isApart && !/\s$/.test(text) && !/^\s/.test(words) ? ` ${words}` : words
    last = run
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    font: runs.every(({ font }) => font === main.font) ? main.font : null,
    isRightToLeft: main.isRightToLeft,
  }
}

type Raisable = Pick<Run, 'text' | 'size' | 'y'>

/** The figure of a note or a power: smaller than the letters beside it, and higher. */
function isRaised(run: Raisable | undefined, main: Raisable): boolean {
  if (!run || !/^\d{1,3}$/.test(run.text.trim())) return false
  return run.size < main.size * 0.85 && run.y < main.y - main.size * 0.15
}

/** As raised figures: written like others they would make another number of the one before them. */
function raised(figures: string): string {
  return figures.replace(/\d/g, (figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(figure)] ?? figure)
}

/** The run whose height and base line are those of most letters: small capitals and raised figures are others. */
function mainRun(runs: readonly Run[]): Run {
  const letters = new Map<string, { count: number; run: Run }>()
  for (const run of runs) {
    const key = `${run.size.toFixed(1)} ${run.y.toFixed(1)}`
    const known = letters.get(key) ?? { count: 0, run }
    known.count += run.text.length
    letters.set(key, known)
  }
  const [most] = [...letters.values()].toSorted((a, b) => b.count - a.count)
  if (!most) throw new Error('A segment has at least one run.')
  return most.run
}

/** Joins neighbours on one line that were not drawn one after the other. */
function merged(segments: readonly Segment[]): Segment[] {
  const sorted = segments.toSorted((a, b) => a.y - b.y || a.left - b.left)
  const rows = rowsOf(sorted)
  return rows.flatMap((row) => {
    const joined: Segment[] = []
    for (const segment of row.toSorted((a, b) => a.left - b.left)) {
      const last = joined.at(-1)
      const gap = last ? segment.left - last.right : Infinity
      const size = Math.min(segment.size, last?.size ?? 0)
      if (last && gap < size * GAP && gap > -size * 0.5)
        joined.splice(-1, 1, pair(last, segment, gap > size * SPACE))
      else joined.push(segment)
    }
    return joined
  })
}

function pair(left: Segment, right: Segment, isApart: boolean): Segment {
  const [first, second] = left.isRightToLeft && right.isRightToLeft ? [right, left] : [left, right]
  const main = left.text.length >= right.text.length ? left : right
  const [one, two] = [first, second].map((each) => (isRaised(each, main) ? raised(each.text) : each.text))
  return {
    ...main,
    text: `${one}${isApart || isRaised(first, main) ? ' ' : ''}${two}`,
    left: left.left,
    right: Math.max(left.right, right.right),
    font: left.font === right.font ? left.font : null,
  }
}

/** What stands on one line, from top to bottom. */
export function rowsOf(segments: readonly Segment[]): Segment[][] {
  const rows: { main: Segment; row: Segment[] }[] = []
  for (const segment of segments.toSorted((a, b) => a.y - b.y)) {
    const last = rows.at(-1)
    if (!last || !overlap(last.main, segment)) rows.push({ main: segment, row: [segment] })
    else {
      last.row.push(segment)
      if (segment.size > last.main.size) last.main = segment
    }
  }
  return rows.map(({ row }) => row)
}
