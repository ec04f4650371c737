import type { Stance } from '../../../shared/model/stance.ts'
import type { Command } from '../../state/commands.ts'
import { STANCES } from '../../ui/stance-words.ts'
import type { BulkPart } from './bulk-bar.tsx'

/** What the commands of the table work on. */
export interface TableKeys {
  /** True where a row is selected, or the cursor stands on one. */
  hasRows(): boolean
  filter(): void
  toggle(): void
  selectAll(): void
  clear(): void
  /** Opens a part of the bar for the selected rows, or else for the row under the cursor. */
  change(part: BulkPart): void
  mark(stance: Stance): void
  remove(): void
}

/** The commands of the table. `keys` is asked when one is pressed, so the list never changes. */
export function tableCommands(keys: () => TableKeys): Command[] {
  const group = 'Lists'
  const when = () => (keys().hasRows() ? null : 'There is no statement to act on')
  return [
    {
      id: 'table.filter',
      title: 'Filter statements',
      short: 'filter the list',
      keys: '/',
      group,
      run: () => keys().filter(),
    },
    {
      id: 'table.toggle',
      title: 'Select this row',
      short: 'select a row',
      keys: 'x',
      group,
      when,
      run: () => keys().toggle(),
    },
    {
      id: 'table.stretch',
      title: 'Select up to the next row',
      short: 'select a stretch of rows',
      keys: 'Shift+ArrowDown',
      group,
      local: true,
      run: () => {},
    },
    {
      id: 'table.select-all',
      title: 'Select all that the filter shows',
      short: 'select all that the filter shows',
      keys: '$mod+a',
      inFields: false,
      group,
      when,
      run: () => keys().selectAll(),
    },
    { id: 'table.clear', title: 'Clear the selection', keys: 'Escape', group, run: () => keys().clear() },
    ...STANCES.map(({ stance, key, title }): Command => ({
      id: `table.${stance}`,
      title: `Make the selected statements ${stance}s`,
      short: title.toLowerCase(),
      keys: key,
      stance,
      group: 'Mark',
      when,
      run: () => keys().mark(stance),
    })),
    ...PARTS.map(([part, key, title, short]): Command => ({
      id: `table.${part}`,
      title,
      short,
      ...(key === null ? {} : { keys: key }),
      group: 'Mark',
      when,
      run: () => keys().change(part),
    })),
    {
      id: 'table.remove',
      title: 'Remove the selected statements',
      short: 'remove statements',
      keys: 'Delete',
      group: 'Mark',
      when,
      run: () => keys().remove(),
    },
  ]
}

const PARTS: readonly (readonly [BulkPart, string | null, string, string])[] = [
  ['speaker', 'w', 'Set the speaker of the selected statements', 'speaker (who)'],
  ['proposition', 'p', 'Set the proposition of the selected statements', 'proposition'],
  ['tag', 't', 'Tag the selected statements', 'any tag'],
  ['untag', null, 'Take a tag off the selected statements', 'take a tag off'],
  ['said', '[Shift]+@', 'Set the said date of the selected statements', 'said date'],
  ['hedge', 'h', 'Set the hedge of the selected statements', 'hedge'],
  ['credibility', null, 'Set the credibility of the selected statements', 'credibility'],
]
