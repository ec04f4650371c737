import { useEffect } from 'react'
import { useCall } from '../client/hooks.ts'
import { layAnchors } from '../reader/scroll-anchors.ts'
import { usePanes } from '../state/panes.ts'
import { pairsOf, type PanePair } from './pane-pairs.ts'

/** Lets panes that scroll together keep parallel passages beside each other. Shows nothing. */
export function PaneAnchors() {
  const panes = usePanes((state) => state.panes)
  return pairsOf(panes).map((pair) => <Anchors key={`${pair.left} ${pair.right}`} {...pair} />)
}

function Anchors({ left, right }: PanePair) {
  const linked = usePanes((state) => state.linked)
  const pairs = useCall('parallels.pair', { left, right }, { enabled: linked }).data
  useEffect(
    () =>
      layAnchors(
        left,
        right,
        (pairs ?? []).flatMap((pair) => [
          { here: pair.left.start, there: pair.right.start },
          { here: pair.left.end, there: pair.right.end },
        ]),
      ),
    [left, right, pairs],
  )
  return null
}
