import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot, type Root } from 'react-dom/client'
import type { Client } from '../../../renderer/client/client.ts'
import { callKey, ConnectionContext, createQueryClient } from '../../../renderer/client/hooks.ts'
import { DocumentPane } from '../../../renderer/reader/document-pane.tsx'
import { intervalIndex } from '../../../renderer/reader/interval-index.ts'
import { characterAtPoint, placeOf } from '../../../renderer/reader/text-dom.ts'
import { usePanes } from '../../../renderer/state/panes.ts'
import type { QueryMethod } from '../../../renderer/client/topics.ts'
import type { Input, Output } from '../../../shared/contract/index.ts'
import { settings } from '../../../shared/contract/settings.ts'
import type { DocumentDetail } from '../../../shared/model/document.ts'
import { drawnWhen, middleOf, type Contestant } from './contestant.ts'
import { DOCUMENT, type Material } from './material.ts'

/** The reading pane of the program, as it is; only what it asks the workbench is answered here, and at once. */
export function gainsayPane({ text, blocks, statements }: Material): Contestant {
  const queries = createQueryClient(SILENT)
  const answer = <M extends QueryMethod>(method: M, input: Input<M>, output: Output<M>) =>
    queries.setQueryData(callKey(method, input), output)
  let all = statements
  let page: Root | null = null
  const answerStatements = () => answer('statements.list', { document: DOCUMENT }, [...all])
  const index = intervalIndex(statements)
  /** The paths of a row's marks: a statement that lies too deep to be underlined is seen beside the text all the same. */
  const drawing = (row: HTMLElement | null) => {
    const marks = row?.nextElementSibling
    return marks?.matches('.row-marks') === true
      ? Array.from(marks.querySelectorAll('path'), (path) => path.getAttribute('d')).join()
      : ''
  }
  const surface = () => {
    const element = document.querySelector<HTMLElement>('.text-surface')
    if (element === null) throw new Error('the pane shows no text')
    return element
  }

  return {
    open: async (root) => {
      answer('settings.get', {}, settings.parse({}))
      answer('tags.list', {}, [])
      answer('documents.get', { id: DOCUMENT }, DETAIL)
      answer(
        'documents.text',
        { id: DOCUMENT },
        { document: DOCUMENT, version: DOCUMENT, text, blocks: [...blocks] },
      )
      answerStatements()
      usePanes.getState().restore([{ document: DOCUMENT, top: 0 }], 0)
      page = createRoot(root)
      page.render(
        <ConnectionContext value={{ client: SILENT, host: HOST }}>
          <QueryClientProvider client={queries}>
            <DocumentPane index={0} document={DOCUMENT} />
          </QueryClientProvider>
        </ConnectionContext>,
      )
      const first = () => document.querySelector<HTMLElement>('[data-row]')
      await drawnWhen(() => (all.length === 0 ? first() !== null : drawing(first()) !== ''))
    },
    close: () => page?.unmount(),
    scroller: () => {
      const element = surface().parentElement
      if (element === null) throw new Error('the text stands alone')
      return element
    },
    add: async (statement) => {
      const row = placeOf(surface(), statement.start)?.node.parentElement ?? null
      const before = drawing(row)
      all = [...all, statement]
      answerStatements()
      await drawnWhen(() => drawing(row) !== before)
    },
    show: async (offset) => {
      usePanes.getState().goTo(DOCUMENT, { start: offset, end: offset + 1 })
      await drawnWhen(() => isInView(surface(), offset))
      const place = placeOf(surface(), offset)
      if (place === null) throw new Error(`${offset} went off the page`)
      return middleOf(place.node, place.offset)
    },
    under: (x, y) => {
      const offset = characterAtPoint(surface(), x, y)
      return offset === null ? [] : index.at(offset).map(({ id }) => id)
    },
  }
}

function isInView(surface: HTMLElement, offset: number): boolean {
  const place = placeOf(surface, offset)
  if (place === null) return false
  const { y } = middleOf(place.node, place.offset)
  return y > 80 && y < window.innerHeight
}

const never = () => new Promise<never>(() => undefined)
const SILENT: Client = { call: never, onChanged: () => () => undefined, onClosed: () => () => undefined }
const HOST = {
  desktop: false,
  port: { send: () => undefined, onFrame: () => undefined, onClose: () => undefined },
  grant: never,
  saveExport: never,
  openExport: never,
}

const DETAIL: DocumentDetail = {
  id: DOCUMENT,
  title: 'A long report',
  outlet: null,
  author: null,
  published: null,
  publishedCheck: false,
  language: 'en',
  reliability: null,
  words: 0,
  read: true,
  importedAt: '2024-03-13T00:00:00.000Z',
  counts: { claim: 0, denial: 0, question: 0, comment: 0 },
  url: null,
  source: null,
  textVersion: 1,
  note: '',
  format: 'text',
  encoding: 'utf-8',
  fileName: 'report.txt',
  bytes: 0,
  sha256: '0'.repeat(64),
  dates: [],
  warnings: [],
}
