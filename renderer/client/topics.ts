import type { Topic } from '../../shared/contract/define.ts'
import type { Contract, Method } from '../../shared/contract/index.ts'

/** The methods that only read. */
export type QueryMethod = { [M in Method]: Contract[M]['kind'] extends 'query' ? M : never }[Method]

/** Whatever a table of statements shows. */
const MARKED = ['statements', 'speakers', 'propositions', 'tags', 'documents'] as const

/** A suggestion is open until the words are marked, whoever marks them. */
const SUGGESTED = ['suggestions', 'statements', 'speakers', 'documents'] as const

/** What the answer of each query depends on. An open view asks again when one of its topics is announced. */
export const READS: Readonly<Record<QueryMethod, readonly Topic[]>> = {
  'workspace.info': ['workspace', 'documents', 'statements', 'propositions', 'history'],
  'workspace.recent': ['workspace'],
  'workspace.note': ['workspace', 'history'],
  'workspace.check': [],
  'history.list': ['history'],
  'documents.list': ['documents', 'statements'],
  'documents.get': ['documents', 'statements'],
  'documents.text': ['workspace', 'texts'],
  'documents.tables': [],
  'documents.formats': [],
  'statements.list': ['statements'],
  'statements.candidates': ['suggestions', 'speakers', 'statements'],
  'speakers.list': ['speakers', 'statements'],
  'propositions.list': ['propositions', 'statements'],
  'tags.list': ['tags', 'statements'],
  'tags.csv': ['tags'],
  'links.list': ['links', 'statements', 'speakers', 'documents'],
  'statements.query': MARKED,
  'statements.find': MARKED,
  'statements.ids': MARKED,
  'statements.facets': MARKED,
  'ledger.get': MARKED,
  'ledger.cell': MARKED,
  'timeline.get': [...MARKED, 'links'],
  'overview.get': MARKED,
  'filters.list': ['filters'],
  'search.query': ['index', ...MARKED],
  'search.facets': ['index', ...MARKED],
  'search.complete': ['index', ...MARKED],
  'search.status': ['index'],
  'searches.list': ['searches'],
  'parallels.status': ['parallels', 'documents'],
  'parallels.ofDocument': ['parallels', 'documents'],
  'parallels.pair': ['parallels'],
  'parallels.difference': ['parallels'],
  'parallels.families': ['parallels', 'documents'],
  'origins.of': ['parallels', ...MARKED],
  'origins.lone': MARKED,
  'suggestions.list': SUGGESTED,
  'suggestions.under': SUGGESTED,
  'suggestions.groups': SUGGESTED,
  'suggestions.counts': SUGGESTED,
  'suggestions.status': ['suggestions', 'documents'],
  'suggestions.alike': SUGGESTED,
  'pairs.contradictions': ['pairs', 'links', ...SUGGESTED],
  'pairs.propositions': ['pairs', ...MARKED],
  'pairs.speakers': ['pairs', 'speakers'],
  'versions.list': ['texts', 'statements'],
  'versions.preview': ['texts'],
  'versions.original': [],
  'review.list': ['texts', ...MARKED],
  'review.failed': ['documents'],
  'review.count': ['texts', 'statements', 'documents'],
  'watch.status': ['watch'],
  'export.formats': [],
  'export.choice': ['workspace'],
  'export.templates': ['settings'],
  'export.keep': [],
  'agreement.get': ['statements', 'documents'],
  'projects.recognise': [],
  'settings.get': ['settings'],
  'layout.get': [],
}
