import { candidates } from '../suggest/candidates.ts'
import { getText } from '../store/document-text.ts'
import { lastSpeaker, speakersByUse } from '../store/speakers.ts'
import { listStatements } from '../store/statements.ts'
import { meantHere } from '../store/suggestions/meant-here.ts'
import { suggestionUnder } from '../store/suggestions/suggestion-under.ts'
import { changeManyMarks } from './change-many.ts'
import { createMark, removeMarks, resizeMark, updateMarks } from './mark.ts'
import { readsOf } from './reading/reads-of.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'

type StatementHandlers = Pick<Handlers, Extract<keyof Handlers, `statements.${string}`>>

export const statementHandlers = (session: Session): StatementHandlers => {
  const db = () => session.current().store.db
  const read = readsOf(session)
  return {
    // Those of one document are few, and whoever has just marked one looks at them: they wait for no other read.
    'statements.list': (asked, context) =>
      asked.document === undefined
        ? read('statements.list')(asked, context)
        : listStatements(db(), { document: asked.document }),
    'statements.create': (input) => createMark(db(), input, session.author),
    'statements.update': ({ ids, fields, batch }) =>
      updateMarks(db(), ids, fields, { author: session.author, batch }),
    'statements.resize': ({ batch, ...resized }) =>
      resizeMark(db(), resized, { author: session.author, batch }),
    'statements.remove': ({ ids }) => ({ removed: removeMarks(db(), ids, session.author) }),
    'statements.changeMany': ({ ids, change }, { signal, progress }) => {
      const { store, closing } = session.current()
      const either = AbortSignal.any([signal, closing.signal])
      return changeManyMarks(store.db, {
        ids,
        wanted: change,
        author: session.author,
        signal: either,
        progress,
      })
    },
    'statements.query': read('statements.query'),
    'statements.find': read('statements.find'),
    'statements.ids': read('statements.ids'),
    'statements.facets': read('statements.facets'),
    'statements.candidates': ({ document, start, end }) => {
      const { text, blocks } = getText(db(), document)
      const suggested = suggestionUnder(db(), { document, start, end })?.speaker ?? null
      return candidates({
        text,
        start,
        end,
        blocks,
        speakers: speakersByUse(db()),
        lastSpeaker: lastSpeaker(db()),
        suggested,
        before: suggested && (meantHere(db(), document)(suggested)?.id ?? null),
      })
    },
  }
}
