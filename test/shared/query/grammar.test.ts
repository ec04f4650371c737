import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FILTERS_WRITTEN, RULES, WORDS } from '../../../shared/query/grammar.ts'
import { parseQuery } from '../../../shared/query/parse.ts'

const PAGE = readFileSync(new URL('../../../docs/search.md', import.meta.url), 'utf8')

/** The rows of the table, without the padding of the cells. */
function tableOf(page: string): string[][] {
  const rows = page.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}

const asRows = (lines: typeof WORDS) => lines.map(({ query, finds }) => [`\`${query}\``, finds])

describe('the grammar', () => {
  test('stands in the documents as the program shows it', () => {
    expect(tableOf(PAGE)).toEqual([...asRows(WORDS), ...asRows(FILTERS_WRITTEN)])
    for (const rule of RULES) expect(PAGE).toContain(`- ${rule}`)
  })

  test('has examples that can be read', () => {
    const problems = [...WORDS, ...FILTERS_WRITTEN].map(({ query }) => parseQuery(query).problem)
    expect(problems).toEqual(problems.map(() => null))
  })
})
