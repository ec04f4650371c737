import { useEffect } from 'react'
import { useCall } from '../client/hooks.ts'
import { layAnchors } from '../reader/scroll-anchors.ts'
import { forwardChain } from '../reader/scroll-map.ts'
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
  useEffect(() => {
    const ends = (pairs ?? []).map(({ id, left, right }) => ({
      id,
      knots: [
        { here: left.start, there: right.start },
        { here: left.end, there: right.end },
      ],
    }))
    const wanted = ends.find(({ id }) => id === chosen)?.knots
    return layAnchors(
      left,
      right,
      forwardChain(
        ends.flatMap(({ knots }) => knots),
        wanted,
      ),
    )
  }, [left, right, pairs, chosen])
  return null
}
