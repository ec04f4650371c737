import type { Statement } from '../../shared/model/statement.ts'
import { useChosenParallel } from '../state/parallels.ts'
import { usePanes } from '../state/panes.ts'
import { overlapsOf } from './overlaps-of.ts'
import type { Reader } from './reader-commands.ts'
import type { ReaderNow } from './reader-parts.ts'
import { growBySentence } from './sentence.ts'
import { nextStatement } from './walk.ts'

type Moving = Pick<
  Reader,
  | 'sentence'
  | 'walk'
  | 'nextOverlapping'
  | 'listOverlapping'
  | 'find'
  | 'findStep'
  | 'selectAll'
  | 'clear'
  | 'page'
>

/** What commands select, choose and show in a text. */
export function moving(now: ReaderNow): Moving {
  const { surface, text, rows, language, marked, current, span, words, find, offer } = now
  const overlaps = overlapsOf(marked, current, span)
  const choose = (statement: Statement | null) => {
    usePanes.getState().setCurrent(statement?.id ?? null)
    if (statement) surface.current?.reveal(statement)
  }
  return {
    sentence: () => now.select(growBySentence(text, rows, span, language)),
    walk: (by, stance) =>
      choose(nextStatement(marked.items, current, current?.start ?? span.start, by, stance)),
    nextOverlapping: () => {
      const place = overlaps.findIndex(({ id }) => id === current?.id)
      choose(overlaps[(place + 1) % overlaps.length] ?? current)
    },
    listOverlapping: () => now.list(overlaps),
    find: () => find.show(span.start),
    findStep: (by) => {
      const place = find.step(by)
      if (place) surface.current?.reveal(place)
    },
    selectAll: () => surface.current?.select({ anchor: 0, focus: text.length }),
    clear: () => {
      if (words) surface.current?.select({ anchor: words.end, focus: words.end })
      else if (find.open) find.close()
      else if (useChosenParallel.getState().chosen !== null) useChosenParallel.getState().choose(null)
      else if (offer.chosen) offer.choose(null)
      else choose(null)
    },
    page: (by) => surface.current?.page(by),
  }
}
