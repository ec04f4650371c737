import { useCallback, useEffect, useRef, type RefObject } from 'react'
import type { Stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { useCall } from '../client/hooks.ts'
import { useLinking } from '../state/linking.ts'
import { useChosenParallel } from '../state/parallels.ts'
import { usePanes } from '../state/panes.ts'
import { useShell } from '../state/shell.ts'
import { HEDGES } from '../ui/stance-words.ts'
import { recentTags } from './recent-tags.ts'
import { useEditRequest } from '../views/inspector/edit-request.ts'
import { startLink } from '../views/inspector/links-section.tsx'
import type { IntervalIndex } from './interval-index.ts'
import type { Reader } from './reader-commands.ts'
import type { Row } from './rows.ts'
import { growBySentence } from './sentence.ts'
import { isEmpty, type Span } from './span.ts'
import type { Offer } from './use-suggested.ts'
import type { TextSurfaceHandle } from './text-surface-handle.ts'
import type { Find } from './use-find.ts'
import type { StatementActions } from './use-statements.ts'
import { overlapsOf } from './overlaps-of.ts'
import { nextStatement } from './walk.ts'
import { growByWord, shrinkByWord, tidySpan } from './word-steps.ts'

interface ReaderParts {
  surface: RefObject<TextSurfaceHandle | null>
  text: string
  rows: readonly Row[]
  language: string | null
  marked: IntervalIndex<Statement>
  current: Statement | null
  actions: StatementActions
  find: Find
  offer: Offer
  /** Opens the popover that makes a statement. */
  tag(span: Span, stance: Stance): void
  /** Lists statements at one place, to choose one of them. */
  list(statements: readonly Statement[]): void
}

/** What the commands of a pane do, told at the moment a key is pressed. The function it answers stays the same. */
export function useReader(parts: ReaderParts): () => Reader {
  const tags = useCall('tags.list', {}).data
  const latest = useRef<() => Reader>(null)
  useEffect(() => {
    latest.current = () =>
      readerOf(
        parts,
        recentTags(tags ?? []).map(({ id }) => id),
      )
  })
  return useCallback(() => {
    if (!latest.current) throw new Error('a command ran before its pane was on screen')
    return latest.current()
  }, [])
}

function readerOf(parts: ReaderParts, tags: readonly string[]): Reader {
  const { surface, text, rows, language, marked, current, actions, find, offer } = parts
  const span = surface.current?.selection() ?? null
  const words = span && !isEmpty(span) ? span : null
  const at = current?.start ?? span?.start ?? -1

  const select = ({ start, end }: Span) => {
    surface.current?.select({ anchor: start, focus: end })
    surface.current?.reveal({ start, end })
  }
  const choose = (statement: Statement | null) => {
    usePanes.getState().setCurrent(statement?.id ?? null)
    if (statement) surface.current?.reveal(statement)
  }
  const overlaps = overlapsOf(marked, current, span)
  const change = (work: (statement: Statement) => void) => {
    if (current) work(current)
  }

  return {
    has: {
      words: words !== null,
      caret: span !== null,
      statement: current !== null,
      suggestion: offer.chosen !== null,
      statements: marked.items.length > 0,
      overlaps: overlaps.length > 0,
      found: find.places.length > 0,
    },
    sentence: () => {
      const from = span ?? { start: rows[0]?.start ?? 0, end: rows[0]?.start ?? 0 }
      select(growBySentence(text, rows, from, language))
    },
    mark: (stance) => {
      if (words) parts.tag(words, stance)
      else if (offer.chosen) offer.accept(stance)
      else change((statement) => actions.update(statement, { stance }))
    },
    stretch: (by) => {
      const step = by > 0 ? growByWord : shrinkByWord
      if (words) select(step(text, words, language))
      else change((statement) => actions.resize(statement, tidySpan(text, step(text, statement, language))))
    },
    walk: (by, stance) => choose(nextStatement(marked.items, current, at, by, stance)),
    nextOverlapping: () => {
      const place = overlaps.findIndex(({ id }) => id === current?.id)
      choose(overlaps[(place + 1) % overlaps.length] ?? current)
    },
    listOverlapping: () => parts.list(overlaps),
    find: find.show,
    findStep: (by) => {
      const place = find.step(by)
      if (place) surface.current?.reveal(place)
    },
    selectAll: () => surface.current?.select({ anchor: 0, focus: text.length }),
    clear: () => {
      if (useLinking.getState().from !== null) useLinking.getState().leave()
      else if (words) surface.current?.select({ anchor: words.end, focus: words.end })
      else if (find.open) find.close()
      else if (useChosenParallel.getState().chosen !== null) useChosenParallel.getState().choose(null)
      else if (offer.chosen) offer.choose(null)
      else choose(null)
    },
    page: (by) => surface.current?.page(by),
    link: () => change(startLink),
    remove: () => change(actions.remove),
    nextHedge: () =>
      change((statement) => {
        const hedge = statement.hedge === null ? HEDGES[0] : HEDGES[HEDGES.indexOf(statement.hedge) + 1]
        actions.update(statement, { hedge: hedge ?? null })
      }),
    credibility: (credibility) => change((statement) => actions.update(statement, { credibility })),
    edit: (field) => {
      if (!useShell.getState().inspector) useShell.getState().toggle('inspector')
      useEditRequest.getState().ask(field)
    },
    toggleTag: (place) =>
      change((statement) => {
        const tag = tags[place]
        if (tag === undefined) return
        const has = statement.tags.includes(tag)
        actions.update(statement, {
          tags: has ? statement.tags.filter((id) => id !== tag) : [...statement.tags, tag],
        })
      }),
  }
}
