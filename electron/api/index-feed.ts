import { setImmediate as breathe } from 'node:timers/promises'
import type { Id } from '../../shared/model/identity.ts'
import type { SearchService } from '../search/service.ts'
import { getText, listFacts, type DocumentFacts } from '../store/documents.ts'
import type { Reader } from '../store/open.ts'

/** Documents handed to the index in one go, so that the calling thread is never held for long. */
const BATCH = 20

/** Keeps the search index in step with a workspace by comparing what was handed over with what is stored. */
export interface IndexFeed {
  /** Something changed: compares soon, once for any number of calls in between. */
  refresh(): void
  /** Resolves when the index has been handed everything that was stored when this was called; rejects where that could not be read. */
  settled(): Promise<void>
  /** Touches the workspace no more: call it before closing the store. */
  stop(): void
}

export function createIndexFeed(db: Reader, search: SearchService): IndexFeed {
  const handedOver = new Map<Id, string>()
  let latest: Promise<void> = Promise.resolve()
  let waiting = false
  const end = new AbortController()

  const compare = async () => {
    await breathe()
    waiting = false
    if (end.signal.aborted) return
    const stored = new Map(listFacts(db).map((document) => [document.id, document]))
    const gone = [...handedOver.keys()].filter((id) => !stored.has(id))
    const fresh = [...stored.values()].filter((document) => handedOver.get(document.id) !== stamp(document))
    search.remove(gone)
    for (const id of gone) handedOver.delete(id)
    for (let at = 0; at < fresh.length && !end.signal.aborted; at += BATCH) {
      const batch = fresh.slice(at, at + BATCH)
      search.put(batch.map((document) => ({ ...document, ...textOf(db, document.id) })))
      for (const document of batch) handedOver.set(document.id, stamp(document))
      await breathe()
    }
  }

  return {
    refresh() {
      if (waiting) return
      waiting = true
      latest = latest.catch(ignore).then(compare)
      // A damaged workspace is told to who searches it; it must not end the program.
      latest.catch(ignore)
    },
    settled: () => latest,
    stop: () => end.abort(),
  }
}

const ignore = () => undefined

const textOf = (db: Reader, id: Id) => {
  const { text, blocks } = getText(db, id)
  return { text, blocks }
}

/** What the index knows of a document beside its text, which never changes. */
const stamp = ({ title, outlet, author, published, reliability, language }: DocumentFacts) =>
  JSON.stringify([title, outlet, author, published, reliability, language])
