import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type RefObject } from 'react'
import type { Id } from '../../shared/model/identity.ts'
import { usePanes } from '../state/panes.ts'
import { heightOf, READING_LINE } from './row-places.ts'
import type { Row } from './rows.ts'
import { anchorsBetween } from './scroll-anchors.ts'
import { topBeside, withRoom, type PlacePair } from './scroll-map.ts'
import { mountedRows, rangesIn, rectsOf } from './text-dom.ts'

/** A text on screen that can lead and follow. Tops are pixels that it is scrolled by. */
interface LinkedText {
  readonly document: Id
  top(): number
  /** Of the part that is on screen. */
  height(): number
  /** The farthest that it can be scrolled. */
  most(): number
  /** The tops at which offsets stand at the reading line; guessed where their rows are not in the page. */
  topsOf(offsets: readonly number[]): number[]
  show(top: number): void
}

/** What a person does to a text before it scrolls. A text that only follows hears none of it. */
const DEEDS = ['wheel', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const

const texts = new Set<LinkedText>()
let leader: LinkedText | null = null

/**
 * Scrolls the texts of all panes together while they are linked: the one that a person last did something to leads. Answers a
 * function that makes this text the leader.
 */
export function useScrollLink(
  document: Id,
  rows: readonly Row[],
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
): () => void {
  const me = useRef<LinkedText | null>(null)

  useEffect(() => {
    const element = scroller.current
    const frame = element?.parentElement
    if (!element || !frame) return
    const top = () => virtualizer.scrollOffset ?? 0
    const most = () => Math.max(0, virtualizer.getTotalSize() - windowOf(virtualizer))
    const text: LinkedText = {
      document,
      top,
      height: () => windowOf(virtualizer),
      most,
      topsOf: (offsets) => {
        const heights = heightsInPage(element, offsets)
        return offsets.map((offset, at) => {
          const height = heights[at] ?? heightOf(rows, virtualizer, offset)
          return Math.min(most(), Math.max(0, height - windowOf(virtualizer) * READING_LINE))
        })
      },
      show: (to) => void (element.scrollTop = to),
    }
    const lead = () => void (leader = text)
    const scrolled = () => {
      if (leader === text && usePanes.getState().linked) bringBeside(text)
    }
    me.current = text
    texts.add(text)
    for (const deed of DEEDS) frame.addEventListener(deed, lead, { passive: true })
    element.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      texts.delete(text)
      if (leader === text) leader = null
      for (const deed of DEEDS) frame.removeEventListener(deed, lead)
      element.removeEventListener('scroll', scrolled)
    }
  }, [document, rows, virtualizer, scroller])

  const linked = usePanes((panes) => panes.linked)
  useEffect(() => {
    if (linked && leader !== null && leader === me.current) bringBeside(leader)
  }, [linked])

  return () => void (leader = me.current)
}

function bringBeside(text: LinkedText): void {
  for (const other of texts) {
    if (other === text) continue
    const { pairs, wanted } = anchorsBetween(text.document, other.document)
    const most = { here: text.most(), there: other.most() }
    // As long as the passage that is looked at is on screen, both texts move alike.
    const kept = withRoom(topsOf(text, other, wanted), text.height(), most)
    other.show(topBeside(text.top(), most, topsOf(text, other, pairs), kept))
  }
}

function topsOf(text: LinkedText, other: LinkedText, pairs: readonly PlacePair[]): PlacePair[] {
  const tops = text.topsOf(pairs.map(({ here }) => here))
  const others = other.topsOf(pairs.map(({ there }) => there))
  return tops.map((here, at) => ({ here, there: others[at] ?? 0 }))
}

/** The heights of the lines that offsets stand on, in pixels from the top of the text; null where the row is not in the page. */
function heightsInPage(scroller: HTMLElement, offsets: readonly number[]): (number | null)[] {
  const rows = mountedRows(scroller)
  const from = scroller.getBoundingClientRect().top - scroller.scrollTop
  return offsets.map((start) => {
    const [line] = rectsOf(rangesIn(rows, { start, end: start + 1 }))
    return line ? line.top - from : null
  })
}

/** The height of the part of a text that is on screen, in pixels. */
const windowOf = ({ scrollRect }: Virtualizer<HTMLDivElement, Element>): number => scrollRect?.height ?? 0
