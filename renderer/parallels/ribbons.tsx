import { useEffect, useRef, useState } from 'react'
import type { ParallelPair } from '../../shared/contract/parallels.ts'
import { useCall } from '../client/hooks.ts'
import { onTextsMoved, textOnScreen, type TextOnScreen } from '../reader/texts-on-screen.ts'
import { useChosenParallel } from '../state/parallels.ts'
import type { PanePair } from './pane-pairs.ts'
import { RibbonLabel } from './ribbon-label.tsx'
import { isInSight, labelPlace, ribbonPath, spreadLabels, type Reach } from './ribbon-shape.ts'
import './parallels.css'

/** Ribbons in a gutter; more could not be told apart. */
const MOST = 60

const NONE = [] as const

/**
 * The bands that join the parallel passages of two neighbouring panes. They are painted from where the words stand, straight into
 * the page: React hears only when others come into sight.
 */
export function Ribbons({ left, right }: PanePair) {
  const pairs = useCall('parallels.pair', { left, right }).data ?? NONE
  const chosen = useChosenParallel((state) => state.chosen)
  const stage = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<readonly ParallelPair[]>(NONE)

  useEffect(() => {
    let frame = 0
    const paint = () => {
      frame = 0
      const [one, other] = [textOnScreen(left), textOnScreen(right)]
      if (!stage.current || !one || !other) return
      const inSight = paintRibbons(stage.current, one, other, pairs)
      setShown((now) => (isSame(now, inSight) ? now : inSight))
    }
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(paint)
    }
    soon()
    const end = onTextsMoved(soon)
    return () => {
      cancelAnimationFrame(frame)
      end()
    }
  }, [left, right, pairs, shown])

  return (
    <div className="ribbons" ref={stage}>
      <svg aria-hidden>
        {shown.map(({ id, kind }) => (
          <g key={id} data-parallel={id} className={id === chosen ? 'chosen' : undefined}>
            <path className="ribbon" data-kind={kind} />
            <path className="ribbon-bracket" />
          </g>
        ))}
      </svg>
      {shown.map((pair) => (
        <RibbonLabel key={pair.id} {...{ pair, left, right }} />
      ))}
    </div>
  )
}

/** Puts everything in its place, and answers what is in sight: what was not drawn yet is painted when it stands in the page. */
function paintRibbons(
  stage: HTMLElement,
  left: TextOnScreen,
  right: TextOnScreen,
  pairs: readonly ParallelPair[],
): ParallelPair[] {
  const [window, next] = [left.box(), right.box()]
  const [from, to] = [left.pane().right, right.pane().left]
  const top = Math.min(window.top, next.top)
  const height = Math.max(window.bottom, next.bottom) - top
  placeStage(stage, { left: from, top, width: to - from, height })

  const below = ({ top: upper, bottom }: Reach): Reach => ({ top: upper - top, bottom: bottom - top })
  const inSight = pairs
    .map((pair) => ({ pair, here: below(left.reach(pair.left)), there: below(right.reach(pair.right)) }))
    .filter(({ here, there }) => isInSight(here, there, height))
    .slice(0, MOST)
  const labels = spreadLabels(
    inSight.map(({ here, there }) => labelPlace(here, there, height)),
    height,
  )
  inSight.forEach(({ pair, here, there }, index) => {
    const drawn = stage.querySelectorAll(`[data-parallel="${pair.id}"] path`)
    drawn[0]?.setAttribute('d', ribbonPath(here, there, to - from))
    drawn[1]?.setAttribute('d', bracketPath(here, window.right - from))
    const label = stage.querySelector<HTMLElement>(`[data-label="${pair.id}"]`)
    if (!label) return
    const place = labels[index] ?? null
    label.hidden = place === null
    label.style.transform = `translate(-50%, calc(${Math.round(place ?? 0)}px - 50%))`
  })
  return inSight.map(({ pair }) => pair)
}

/** The stage lies in the gutter, whatever the panes' widths. */
function placeStage(
  stage: HTMLElement,
  box: { left: number; top: number; width: number; height: number },
): void {
  const parent = stage.offsetParent?.getBoundingClientRect()
  if (!parent) return
  stage.style.left = `${box.left - parent.left}px`
  stage.style.top = `${box.top - parent.top}px`
  stage.style.width = `${box.width}px`
  stage.style.height = `${box.height}px`
}

/** The bracket at the right edge of the left text, from which the ribbon goes out. `edge` is where that text ends. */
const bracketPath = ({ top, bottom }: Reach, edge: number): string =>
  `M${edge - 8} ${top}H${edge - 3}V${bottom}H${edge - 8}`

const isSame = (one: readonly ParallelPair[], other: readonly ParallelPair[]): boolean =>
  one.length === other.length && one.every((pair, index) => pair === other[index])
