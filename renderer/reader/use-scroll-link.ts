import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type RefObject } from 'react'
import type { Id } from '../../shared/model/identity.ts'
import { usePanes } from '../state/panes.ts'
import { heightOf, offsetAt } from './row-places.ts'
import type { Row } from './rows.ts'
import { anchorsBetween } from './scroll-anchors.ts'
import { placeBeside } from './scroll-map.ts'

/**
 * Where a text is being read: an offset, and the share of the window's height at which it stands. That place moves down the window
 * as the text is scrolled, from the first line at the top to the last at the bottom, so that linked texts begin and end together.
 */
interface ReadingPlace {
  readonly offset: number
  readonly share: number
}

/** A text on screen that can lead and follow. */
interface LinkedText {
  readonly document: Id
  /** In UTF-16 units. */
  readonly length: number
  place(): ReadingPlace
  show(place: ReadingPlace): void
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
  length: number,
  rows: readonly Row[],
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
): () => void {
  const me = useRef<LinkedText | null>(null)

  useEffect(() => {
    const element = scroller.current
    const frame = element?.parentElement
    if (!element || !frame) return
    const text: LinkedText = {
      document,
      length,
      place: () => {
        const top = virtualizer.scrollOffset ?? 0
        const share = top / Math.max(1, virtualizer.getTotalSize() - windowOf(virtualizer))
        return { offset: offsetAt(rows, virtualizer, top + share * windowOf(virtualizer)), share }
      },
      show: ({ offset, share }) => {
        element.scrollTop = heightOf(rows, virtualizer, offset) - share * windowOf(virtualizer)
      },
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
  }, [document, length, rows, virtualizer, scroller])

  const linked = usePanes((panes) => panes.linked)
  useEffect(() => {
    if (linked && leader !== null && leader === me.current) bringBeside(leader)
  }, [linked])

  return () => void (leader = me.current)
}

function bringBeside(text: LinkedText): void {
  const { offset, share } = text.place()
  for (const other of texts) {
    if (other === text) continue
    const lengths = { here: text.length, there: other.length }
    const anchors = anchorsBetween(text.document, other.document)
    other.show({ offset: placeBeside(offset, lengths, anchors), share })
  }
}

/** The height of the part of a text that is on screen, in pixels. */
const windowOf = ({ scrollRect }: Virtualizer<HTMLDivElement, Element>): number => scrollRect?.height ?? 0
