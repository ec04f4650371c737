import { useLayoutEffect, useRef } from 'react'
import { useCall } from '../client/hooks.ts'
import type { ParallelPair } from '../../shared/contract/parallels.ts'
import { layAnchors } from '../reader/scroll-anchors.ts'
import { forwardChain, type PlacePair } from '../reader/scroll-map.ts'
import { onTextsMoved, textOnScreen } from '../reader/texts-on-screen.ts'
import { useChosenParallel } from '../state/parallels.ts'
import { usePanes } from '../state/panes.ts'
import { pairsOf, type PanePair } from './pane-pairs.ts'

/** Lets panes that scroll together keep parallel passages beside each other, that which is compared before all. Shows nothing. */
export function PaneAnchors() {
  const panes = usePanes((state) => state.panes)
  return pairsOf(panes).map((pair) => <Anchors key={`${pair.left} ${pair.right}`} {...pair} />)
}

function Anchors({ left, right }: PanePair) {
  const linked = usePanes((state) => state.linked)
  const pairs = useCall('parallels.pair', { left, right }, { enabled: linked }).data
  const chosen = useChosenParallel((state) => state.chosen)
  const wanted = pairs?.find(({ id }) => id === chosen)
  // Before the page is painted: what is chosen scrolls the texts, and they follow each other by these.
  useLayoutEffect(() => {
    const knots = { pairs: (pairs ?? []).flatMap(endsOf), wanted: wanted ? endsOf(wanted) : [] }
    return layAnchors(left, right, { ...knots, pairs: forwardChain(knots.pairs, knots.wanted) })
  }, [left, right, pairs, wanted])
  useBroughtTogether({ left, right }, linked ? chosen : null, wanted)
  return null
}

const endsOf = ({ left, right }: ParallelPair): PlacePair[] => [
  { here: left.start, there: right.start },
  { here: left.end, there: right.end },
]

/**
 * Brings the passages of a parallel that is chosen while the texts are linked beside each other: once both are on screen, and with
 * the comparison below them, which takes some of their height.
 */
function useBroughtTogether({ left, right }: PanePair, chosen: number | null, wanted?: ParallelPair): void {
  const brought = useRef(chosen)
  const isCompared =
    useCall('parallels.difference', { id: chosen ?? 0 }, { enabled: chosen !== null }).data !== undefined
  useLayoutEffect(() => {
    const bring = () => {
      const [one, other] = [textOnScreen(left), textOnScreen(right)]
      if (!isCompared || !wanted || brought.current === chosen || !one || !other) return
      brought.current = chosen
      one.centre(wanted.left)
      other.centre(wanted.right)
    }
    if (chosen === null) brought.current = null
    bring()
    return onTextsMoved(bring)
  }, [left, right, chosen, wanted, isCompared])
}
