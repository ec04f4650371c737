import { useCallback, useEffect, useRef } from 'react'
import type { Id } from '../../shared/model/identity.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { useCall } from '../client/hooks.ts'
import { overlapsOf } from './overlaps-of.ts'
import type { Reader } from './reader-commands.ts'
import { marking } from './reader-marking.ts'
import { moving } from './reader-moving.ts'
import type { ReaderNow, ReaderParts } from './reader-parts.ts'
import { recentTags } from './recent-tags.ts'
import { isEmpty, type Span } from './span.ts'

/** What the commands of a pane do, told at the moment a key is pressed. The function it answers stays the same. */
export function useReader(parts: ReaderParts): () => Reader {
  const tags = useCall('tags.list', {}).data
  const batchOf = useRef(batches()).current
  const latest = useRef<() => Reader>(null)
  useEffect(() => {
    latest.current = () =>
      readerOf(
        nowOf(
          parts,
          recentTags(tags ?? []).map(({ id }) => id),
          batchOf,
        ),
      )
  })
  return useCallback(() => {
    if (!latest.current) throw new Error('a command ran before its pane was on screen')
    return latest.current()
  }, [])
}

function nowOf(parts: ReaderParts, tags: readonly Id[], batchOf: ReaderNow['batchOf']): ReaderNow {
  const { surface } = parts
  const span = surface.current?.selection() ?? { start: 0, end: 0 }
  const select = ({ start, end }: Span) => {
    surface.current?.select({ anchor: start, focus: end })
    surface.current?.reveal({ start, end })
  }
  return { ...parts, tags, span, words: isEmpty(span) ? null : span, batchOf, select }
}

function readerOf(now: ReaderNow): Reader {
  const { words, current, offer, marked, span, find } = now
  return {
    has: {
      words: words !== null,
      statement: current !== null,
      suggestion: offer.chosen !== null,
      statements: marked.items.length > 0,
      overlaps: overlapsOf(marked, current, span).length > 0,
      found: find.places.length > 0,
    },
    ...moving(now),
    ...marking(now),
  }
}

/** Names batches: a new one when another kind of change, or another statement, has its turn. */
function batches(): ReaderNow['batchOf'] {
  let last = { of: '', batch: '' }
  return (kind: string, { id }: Statement) => {
    const of = `${kind} ${id}`
    if (last.of !== of) last = { of, batch: crypto.randomUUID() }
    return last.batch
  }
}
