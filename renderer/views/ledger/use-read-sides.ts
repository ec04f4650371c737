import { useCallback } from 'react'
import { useClient } from '../../client/hooks.ts'
import { useLedger } from '../../state/ledger.ts'
import { errorWords, tellError } from '../../state/notices.ts'
import { readSideBySide } from './read-sides.ts'
import type { ShownRow } from './shown-rows.ts'
import { sidesToRead } from './wordings.ts'

/** Opens what a cell says, and the first quote against it, beside each other. Without a column: of the whole row. */
export function useReadSides(): (row: ShownRow, column: { key: string | null } | undefined) => Promise<void> {
  const client = useClient()
  return useCallback(
    async ({ proposition }, column) => {
      const { columns } = useLedger.getState()
      try {
        const all = await client.call('ledger.cell', { proposition, columns })
        const own =
          column === undefined
            ? all
            : await client.call('ledger.cell', { proposition, columns, column: column.key })
        const sides = sidesToRead(own, all)
        if (sides.length > 0) readSideBySide(sides)
      } catch (error) {
        tellError(errorWords(error))
      }
    },
    [client],
  )
}
