import type { Overview, Tally } from '../../../shared/contract/overview.ts'
import type { StatementFilter } from '../../../shared/model/statement-filter.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'
import { dateWords } from '../../ui/dates.ts'
import type { Chart } from './bars.ts'

/** A chart, and which statements stand behind one of its rows. */
export interface OverviewChart extends Chart {
  filterOf(row: Tally): StatementFilter
}

/** The charts of the overview in their order, what has no name with words for that. */
export function chartsOf({ speakers, outlets, days, tags }: Overview): OverviewChart[] {
  return [
    {
      id: 'speakers',
      title: 'By speaker',
      unit: 'speaker',
      rows: named(speakers, 'No speaker'),
      filterOf: ({ key }) => ({ speakers: [key] }),
    },
    {
      id: 'days',
      title: 'By said date',
      unit: 'said',
      rows: named(days, 'No date').map((row) => ({
        ...row,
        label: row.key === null ? row.label : dateWords(row.key),
      })),
      filterOf: ({ key }) => (key === null ? { months: [null] } : { said: { from: key, to: key } }),
    },
    {
      id: 'outlets',
      title: 'By outlet',
      unit: 'outlet',
      rows: named(outlets, 'No outlet'),
      filterOf: ({ key }) => ({ outlets: [key] }),
    },
    {
      id: 'tags',
      title: 'By tag',
      unit: 'tag',
      rows: named(tags, 'No tag'),
      filterOf: ({ key }) => ({ tags: [key] }),
    },
  ]
}

const named = (rows: readonly Tally[], without: string): Tally[] =>
  rows.map((row) => (row.label === '' ? { ...row, label: without } : row))

/** The rows in whose name these words stand. */
export function rowsWith<T extends { label: string }>(rows: readonly T[], words: string): readonly T[] {
  const fits = hasWords(words)
  return words.trim() === '' ? rows : rows.filter(({ label }) => fits(label))
}
