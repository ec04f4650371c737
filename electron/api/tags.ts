import { basename } from 'node:path'
import { readCodebook, writeCodebook } from '../export/codebook.ts'
import { takeUpTags } from '../store/codebook.ts'
import { mergeTags, removeTag } from '../store/merge-tags.ts'
import { createTag, getTag, listTags, updateTag } from '../store/tags.ts'
import { mergeWords, several, shortTitle } from './labels.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { stepsOf } from './step.ts'

type TagHandlers = Pick<Handlers, Extract<keyof Handlers, `tags.${string}`>>

/** UTF-16 units of the table that are shown before it is saved. */
const PREVIEW = 4000

export const tagHandlers = (session: Session): TagHandlers => {
  const store = () => session.current().store
  const step = stepsOf(session)
  const tagName = (id: string) => getTag(store().db, id).name
  return {
    'tags.list': () => listTags(store().db),
    'tags.create': (fields) => step(`tag ${shortTitle(fields.name)}`, (tx) => createTag(tx, fields)),
    'tags.update': ({ id, fields }) =>
      step(`${Object.keys(fields).join(', ')} of tag ${shortTitle(tagName(id))}`, (tx) =>
        updateTag(tx, id, fields),
      ),
    'tags.merge': ({ into, from }) =>
      step(mergeWords(from.map(tagName), 'tag', tagName(into)), (tx) => mergeTags(tx, into, from)),
    'tags.remove': ({ id }) =>
      step(`removal of tag ${shortTitle(tagName(id))}`, (tx) => ({ detached: removeTag(tx, id) })),
    'tags.csv': () => {
      const fileName = `${basename(store().file, '.gainsay')} codebook.csv`
      const content = writeCodebook(listTags(store().db))
      return {
        token: session.shelf.put({ fileName, mediaType: 'text/csv', content }),
        fileName,
        bytes: Buffer.byteLength(content),
        preview: content.slice(0, PREVIEW),
      }
    },
    'tags.importCsv': ({ csv }) => {
      const rows = readCodebook(csv)
      return step(`codebook of ${several(rows.length, 'tag')}`, (tx) => takeUpTags(tx, rows))
    },
  }
}
