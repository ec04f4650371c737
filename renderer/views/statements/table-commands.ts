import type { Stance } from '../../../shared/model/stance.ts'
import type { Command } from '../../state/commands.ts'
import { STANCES } from '../../ui/stance-words.ts'
import type { BulkPart } from './bulk-panel.tsx'

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

const PARTS = [
  'speaker',
  'proposition',
  'tag',
  'untag',
  'said',
  'hedge',
  'credibility',
  'link',
  'origin',
] as const

/** The commands of the table. `keys` is asked when one is pressed, so the list never changes. */
export function tableCommands(keys: () => TableKeys): Command[] {
  const when = () => (keys().hasRows() ? null : 'There is no statement to act on')
  return [
    { id: 'table.filter', run: () => keys().filter() },
    { id: 'table.toggle', when, run: () => keys().toggle() },
    { id: 'table.select-all', when, run: () => keys().selectAll() },
    { id: 'table.clear', run: () => keys().clear() },
    ...STANCES.map(({ stance }): Command => ({
      id: `table.${stance}`,
      when,
      run: () => keys().mark(stance),
    })),
    ...PARTS.map((part): Command => ({ id: `table.${part}`, when, run: () => keys().change(part) })),
    { id: 'table.remove', when, run: () => keys().remove() },
  ]
}
