import type { Problem } from '../../shared/contract/workspace.ts'
import { proveIndex } from '../search/index/prove.ts'
import { checkWorkspace } from '../store/check.ts'
import { listFacts } from '../store/list-documents.ts'
import type { Reader } from '../store/open.ts'
import { readSearchIndex } from '../store/search-index.ts'

/** Proves a workspace, and its search index against its texts. Where the file itself is damaged, that is all that can be told. */
export function checkAll(db: Reader): Problem[] {
  const problems = checkWorkspace(db)
  if (problems.some(({ where }) => where === 'file')) return problems
  const present = new Set(listFacts(db).map(({ id }) => id))
  const ofIndex = proveIndex(readSearchIndex(db), present).map(({ document, message }) => ({
    where: document === null ? 'search index' : `document ${document}`,
    message,
  }))
  return [...problems, ...ofIndex]
}
