import { listDocuments } from '../store/list-documents.ts'
import type { Command } from './command.ts'
import { table } from './table.ts'
import { withReader } from './workspace-file.ts'

export const listCommand: Command = {
  name: 'list',
  words: ['FILE.gainsay'],
  about: 'The documents of a workspace, with what is marked in each.',
  options: {},
  run: ({ words: [file = ''] }) =>
    withReader(file, (db) => {
      const value = listDocuments(db).map(({ id, title, outlet, published, language, words, counts }) => ({
        id,
        title,
        outlet,
        published,
        language,
        words,
        claims: counts.claim,
        denials: counts.denial,
      }))
      const rows = value.map((row) => [
        row.id.slice(0, 8),
        row.title,
        row.outlet,
        row.published,
        row.language,
        row.words,
        row.claims,
        row.denials,
      ])
      const lines = table(
        ['id', 'title', 'outlet', 'published', 'language', 'words', 'claims', 'denials'],
        rows,
      )
      return {
        value,
        lines:
          value.length > 0 ? lines : ['No documents yet. Add some with: gainsay import FILE.gainsay PATH…'],
      }
    }),
}
