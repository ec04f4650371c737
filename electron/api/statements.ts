import { candidates } from '../suggest/candidates.ts'
import { getText } from '../store/documents.ts'
import { lastSpeaker, listSpeakers } from '../store/speakers.ts'
import { facetsOf } from '../store/statement-facets.ts'
import { idsOf, queryStatements } from '../store/statement-table.ts'
import { listStatements } from '../store/statements.ts'
import { createMark, removeMarks, resizeMark, tagMarks, updateMarks } from './mark.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'

type StatementHandlers = Pick<Handlers, Extract<keyof Handlers, `statements.${string}`>>

export const statementHandlers = (session: Session): StatementHandlers => {
  const db = () => session.current().store.db
  return {
    'statements.list': ({ document }) => listStatements(db(), document === undefined ? {} : { document }),
    'statements.create': (input) => createMark(db(), input, session.author),
    'statements.update': ({ ids, fields }) => updateMarks(db(), ids, fields, session.author),
    'statements.resize': ({ id, start, end }) => resizeMark(db(), { id, start, end }, session.author),
    'statements.remove': ({ ids }) => ({ removed: removeMarks(db(), ids, session.author) }),
    'statements.tag': ({ ids, add, remove }) => ({
      changed: tagMarks(db(), ids, { add, remove }, session.author),
    }),
    'statements.query': (page) => queryStatements(db(), page),
    'statements.ids': ({ filter, sort }) => idsOf(db(), filter, sort),
    'statements.facets': ({ filter }) => facetsOf(db(), filter),
    'statements.candidates': ({ document, start, end }) => {
      const { text, blocks } = getText(db(), document)
      return candidates({
        text,
        start,
        end,
        blocks,
        speakers: listSpeakers(db()),
        lastSpeaker: lastSpeaker(db()),
      })
    },
  }
}
