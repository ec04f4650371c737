import type { RefObject } from 'react'
import { caretBox } from './caret-box.ts'
import { offsetAtPoint } from './text-dom.ts'
import type { TextSelection } from './use-text-selection.ts'

interface Page {
  scroller: RefObject<HTMLElement | null>
  surface: RefObject<HTMLElement | null>
  /** The height of a line, in pixels. */
  line: number
  latest(): TextSelection | null
  select(selection: TextSelection): void
  /** The offset of a word near a height of the text, in pixels from its top: guessed where its row was never in the page. */
  wordNear(height: number): number
}

/** Frames until the rows of the next page stand in it. */
const FRAMES = 2

/**
 * Scrolls by the height of the window, less two lines. A caret keeps its place on screen, so that the next key acts on what is read
 * now and does not lead back: at once on the word that must be there, and when the rows are in the page on the letter.
 */
export function turnPage(
  direction: 1 | -1,
  { scroller, surface, line, latest, select, wordNear }: Page,
): void {
  const [window, words, before] = [scroller.current, surface.current, latest()]
  if (!window || !words) return
  const caret = before && before.anchor === before.focus ? caretBox(words, before.focus) : null
  const middle = caret ? caret.top + caret.height / 2 - window.scrollTop : 0
  window.scrollBy({ top: direction * (window.clientHeight - 2 * line) })
  if (!caret) return
  const down = Math.min(Math.max(middle, line), window.clientHeight - line)
  const near = wordNear(window.scrollTop + down)
  select({ anchor: near, focus: near })
  afterFrames(FRAMES, () => {
    if (latest()?.focus !== near) return
    const { left, top } = window.getBoundingClientRect()
    const there = offsetAtPoint(words, left + caret.left, top + down)
    if (there !== null) select({ anchor: there, focus: there })
  })
}

function afterFrames(frames: number, work: () => void): void {
  if (frames === 0) work()
  else requestAnimationFrame(() => afterFrames(frames - 1, work))
}
