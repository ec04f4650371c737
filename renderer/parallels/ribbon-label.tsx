import type { ParallelPair } from '../../shared/contract/parallels.ts'
import { useCall } from '../client/hooks.ts'
import { useChosenParallel } from '../state/parallels.ts'
import { differenceWords, KIND_SIGNS } from './change-words.ts'
import { centreParallel } from './go-to-parallel.ts'
import type { PanePair } from './pane-pairs.ts'

interface RibbonLabelProps extends PanePair {
  pair: ParallelPair
}

/** Says on a ribbon how much differs: `4 ≠`, or `=`. A click centres both passages. */
export function RibbonLabel({ pair, left, right }: RibbonLabelProps) {
  const { id, kind } = pair
  const isChosen = useChosenParallel((state) => state.chosen === id)
  const sign = KIND_SIGNS[kind]
  const changes = useCall('parallels.difference', { id }, { enabled: sign === '≠' }).data?.changes ?? []
  const words = differenceWords(kind, changes)
  return (
    <button
      type="button"
      className="ribbon-label"
      data-label={id}
      data-change={pair.change}
      aria-label={`Parallel passage. ${words}`}
      aria-pressed={isChosen}
      title={`${words}. Bring both passages beside each other`}
      onClick={() =>
        centreParallel(id, [
          { document: left, ...pair.left },
          { document: right, ...pair.right },
        ])
      }
    >
      {sign === '≠' && changes.length > 0 ? `${changes.length} ${sign}` : sign}
    </button>
  )
}
