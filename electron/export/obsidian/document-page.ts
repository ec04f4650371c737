import type { DocumentDetail } from '../../../shared/model/document.ts'
import { RELIABILITY_WORDS } from '../labels.ts'
import type { Note } from '../notes.ts'
import { webAddress } from '../web-address.ts'
import type { WrittenFile } from '../written.ts'
import { frontMatter, inNote, written } from './escape.ts'
import type { Pages } from './pages.ts'
import { statementBlock } from './statement.ts'

/** The note about a document: what it is, and every statement that was marked in it. */
export function documentPage(document: DocumentDetail, notes: readonly Note[], pages: Pages): WrittenFile {
  const { id, title, outlet, author, published, language, reliability, note } = document
  const head = frontMatter([
    ['title', title],
    ['outlet', outlet],
    ['author', author],
    ['published', published],
    ['url', webAddress(document.url)],
    ['language', language],
    ['reliability', reliability === null ? null : `${reliability} (${RELIABILITY_WORDS[reliability]})`],
    ['sha256', document.sha256],
    ['gainsay', id],
  ])
  const parts = [
    head,
    `# ${inNote(title)}`,
    ...written(note),
    ...notes.map((each) => statementBlock(each, pages)),
  ]
  return { path: `${pages.path(id)}.md`, content: `${parts.join('\n\n')}\n` }
}
