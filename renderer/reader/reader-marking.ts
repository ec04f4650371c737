import type { Statement } from '../../shared/model/statement.ts'
import { useLinking } from '../state/linking.ts'
import { useShell } from '../state/shell.ts'
import { HEDGES } from '../ui/stance-words.ts'
import { useEditRequest } from '../views/inspector/edit-request.ts'
import type { Reader } from './reader-commands.ts'
import type { ReaderNow } from './reader-parts.ts'
import { rowIndexAt } from './rows.ts'
import type { Span } from './span.ts'
import { asPressed, stretch } from './stretch.ts'
import { tidySpan } from './word-steps.ts'

type Marking = Pick<
  Reader,
  'mark' | 'stretch' | 'link' | 'remove' | 'nextHedge' | 'credibility' | 'edit' | 'toggleTag'
>

/** What commands make of the words that are selected, and of the statement that is chosen. */
export function marking(now: ReaderNow): Marking {
  const { text, rows, language, words, current, actions, offer, tags, batchOf } = now
  const change = (work: (statement: Statement) => void) => {
    if (current) work(current)
  }
  return {
    mark: (stance) => {
      if (words) now.tag(words, stance)
      else if (offer.chosen) offer.accept(stance)
      else change((statement) => actions.update(statement, { stance }))
    },
    stretch: (end, by, keys) => {
      const stretched = (from: Span) => {
        const row = rows[rowIndexAt(rows, from[end])]
        return stretch(text, from, end, asPressed(by, keys, text.slice(row?.start, row?.end)), language)
      }
      if (words) return now.select(stretched(words))
      change((statement) =>
        actions.resize(statement, tidySpan(text, stretched(statement)), batchOf('span', statement)),
      )
    },
    link: () => change(useLinking.getState().start),
    remove: () => change(actions.remove),
    nextHedge: () =>
      change((statement) => {
        const hedge = statement.hedge === null ? HEDGES[0] : HEDGES[HEDGES.indexOf(statement.hedge) + 1]
        actions.update(statement, { hedge: hedge ?? null }, batchOf('hedge', statement))
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
        const others = statement.tags.filter((id) => id !== tag)
        const isOn = others.length < statement.tags.length
        actions.update(statement, { tags: isOn ? others : [...others, tag] })
      }),
  }
}
