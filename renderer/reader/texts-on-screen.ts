import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, type RefObject } from 'react'
import type { Id } from '../../shared/model/identity.ts'
import { heightOf, READING_LINE } from './row-places.ts'
import type { Row } from './rows.ts'
import type { Span } from './span.ts'
import { rangesOf, rectsOf } from './text-dom.ts'

/** A text that stands in a pane now, for what is drawn between panes. */
export interface TextOnScreen {
  readonly document: Id
  /** The window on the text, in viewport pixels. */
  box(): DOMRect
  /** The edges of the pane, in viewport pixels. */
  pane(): DOMRect
  /** From where to where a span reaches, in viewport pixels: as it stands in the page, or guessed where its rows are not there. */
  reach(span: Span): { readonly top: number; readonly bottom: number }
  /** Scrolls until the span stands at the reading line. */
  centre(span: Span): void
}

const texts = new Map<Id, TextOnScreen>()
const listeners = new Set<() => void>()

/** The text of a document, if it stands in a pane. */
export const textOnScreen = (document: Id): TextOnScreen | undefined => texts.get(document)

/** Calls when any text was scrolled, set anew, opened or closed. The answer ends it. */
export function onTextsMoved(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

interface Parts {
  document: Id
  rows: readonly Row[]
  virtualizer: Virtualizer<HTMLDivElement, Element>
  scroller: RefObject<HTMLDivElement | null>
  surface: RefObject<HTMLDivElement | null>
  reveal(span: Span): void
}

/** Lets others know where the words of this text stand, for as long as it is on screen. */
export function useTextOnScreen({ document, rows, virtualizer, scroller, surface, reveal }: Parts): void {
  const height = virtualizer.getTotalSize()
  const shown = virtualizer.range?.startIndex

  useEffect(() => {
    const [window, words] = [scroller.current, surface.current]
    if (!window || !words) return
    const pane = window.closest('[data-pane-slot]') ?? window
    const guess = (offset: number) =>
      window.getBoundingClientRect().top + heightOf(rows, virtualizer, offset) - window.scrollTop
    const reach = (span: Span) => {
      const lines = rectsOf(rangesOf(words, span))
      const [first, last] = [lines[0], lines.at(-1)]
      if (!first || !last) return { top: guess(span.start), bottom: guess(span.end) }
      return { top: first.top, bottom: last.bottom }
    }
    const text: TextOnScreen = {
      document,
      box: () => window.getBoundingClientRect(),
      pane: () => pane.getBoundingClientRect(),
      reach,
      centre: (span) => {
        const line = window.getBoundingClientRect().top + window.clientHeight * READING_LINE
        window.scrollTop += reach(span).top - line
        reveal(span)
      },
    }
    texts.set(document, text)
    tell()
    window.addEventListener('scroll', tell, { passive: true })
    const observer = new ResizeObserver(tell)
    observer.observe(window)
    return () => {
      if (texts.get(document) === text) texts.delete(document)
      window.removeEventListener('scroll', tell)
      observer.disconnect()
      tell()
    }
  }, [document, rows, virtualizer, scroller, surface, reveal])

  useEffect(tell, [height, shown])
}

function tell(): void {
  for (const listener of listeners) listener()
}
