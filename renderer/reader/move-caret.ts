import { goesForward, type CaretStep } from './caret-steps.ts'
import { caretRect, runsToTheLeft } from './caret-box.ts'
import { graphemeAt } from './graphemes.ts'
import { lineAt, nearestOn } from './lines.ts'
import { rowIndexAt, type Row } from './rows.ts'
import { placeOf, type DomPlace } from './text-dom.ts'
import type { TextSelection } from './use-text-selection.ts'
import { nextWordEnd, previousWordStart } from './word-steps.ts'

/** The text in which a caret moves. */
export interface CaretText {
  surface: HTMLElement
  text: string
  rows: readonly Row[]
  language: string | null
}

/**
 * Where the moving end of the selection comes to stand after a step. Lines are found by where the words stand: to the browser the
 * names in the margin are text too. `column` is the distance from the left, in viewport pixels, that a step by line keeps. Null where
 * the words there are not in the page.
 */
export function moveCaret(
  { surface, text, rows, language }: CaretText,
  from: TextSelection,
  step: CaretStep,
  column: number,
): number | null {
  const shown = rows.filter(({ folded }) => folded === undefined)
  if (step.by === 'documentboundary') return edgeOf(shown, step.direction === 'forward')
  const place = placeOf(surface, from.focus)
  if (!place) return null
  const forward = goesForward(step, runsToTheLeft(place.node))
  const isGivenUp = !step.extend && from.anchor !== from.focus
  const [first, last] = [Math.min(from.anchor, from.focus), Math.max(from.anchor, from.focus)]
  switch (step.by) {
    case 'character':
      if (isGivenUp) return forward ? last : first
      return intoRows(shown, characterBeside(text, from.focus, forward), forward)
    case 'word':
      return intoRows(shown, wordBeside(text, from.focus, forward, language), forward)
    case 'lineboundary':
      return boundaryOf(text, from.focus, place, step)
    case 'line':
      return lineBeside(surface, shown, isGivenUp ? (forward ? last : first) : from.focus, forward, column)
  }
}

const edgeOf = (rows: readonly Row[], forward: boolean): number =>
  (forward ? rows.at(-1)?.end : rows[0]?.start) ?? 0

function characterBeside(text: string, offset: number, forward: boolean): number {
  if (forward) return graphemeAt(text, offset).end
  return offset === 0 ? 0 : graphemeAt(text, offset - 1).start
}

const wordBeside = (text: string, offset: number, forward: boolean, language: string | null): number =>
  forward ? nextWordEnd(text, offset, language) : previousWordStart(text, offset, language)

/** The offset where a row shows it, else the next place on the way: blank lines and folded furniture are stepped over. */
function intoRows(rows: readonly Row[], offset: number, forward: boolean): number {
  const index = rowIndexAt(rows, offset)
  const row = rows[index]
  if (row === undefined || (offset >= row.start && offset <= row.end)) return offset
  if (offset < row.start) return row.start
  return (forward ? rows[index + 1]?.start : undefined) ?? row.end
}

/** An end of the line; selecting takes in the last character also where no space parts it from the next line. */
function boundaryOf(
  text: string,
  offset: number,
  { node, offset: at }: DomPlace,
  step: CaretStep,
): number | null {
  const line = lineAt(node, at)
  if (!line) return null
  if (step.direction === 'backward') return offset - at + line.first
  const last = offset - at + line.last
  return step.extend && line.last < node.length && text.slice(last, last + 1).trim() !== ''
    ? graphemeAt(text, last).end
    : last
}

/** The place above or below; before the first line the beginning, after the last the end. */
function lineBeside(
  surface: HTMLElement,
  rows: readonly Row[],
  offset: number,
  forward: boolean,
  column: number,
): number | null {
  const place = placeOf(surface, offset)
  const line = place && lineAt(place.node, place.offset)
  if (!line) return null
  const start = offset - place.offset
  const beside = forward ? line.last + 1 : line.first - 1
  if (beside >= 0 && beside <= place.node.length) return onLine(place.node, start, beside, column)
  const next = rows[rowIndexAt(rows, offset) + (forward ? 1 : -1)]
  if (!next) return edgeOf(rows, forward)
  const there = placeOf(surface, forward ? next.start : next.end)
  return there && onLine(there.node, next.start, there.offset, column)
}

function onLine(node: Text, start: number, at: number, column: number): number | null {
  const line = lineAt(node, at)
  return line && start + nearestOn(node, line, column)
}

/** The distance of the caret from the left, in viewport pixels; null where it is not in the page. */
export function columnOf(surface: HTMLElement, offset: number): number | null {
  const place = placeOf(surface, offset)
  return (place && caretRect(place.node, place.offset)?.left) ?? null
}
