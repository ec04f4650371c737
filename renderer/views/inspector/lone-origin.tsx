import type { Statement } from '../../../shared/model/statement.ts'
import { useCall } from '../../client/hooks.ts'
import { counted } from '../../ui/counted.ts'

/** Points out that what is graded as confirmed by others has one origin only. */
export function LoneOrigin({ statement }: { statement: Statement }) {
  const isConfirmed = statement.credibility === 1
  const lone = useCall('origins.lone', {}, { enabled: isConfirmed }).data ?? []
  const mine = lone.find((one) => one.statement === statement.id)
  if (!isConfirmed || !mine) return null
  return (
    <p className="small" role="note">
      {mine.statements === 1
        ? 'No other statement confirms it here.'
        : `Not by independent sources here: ${counted(mine.statements, 'statement')}, one origin.`}
    </p>
  )
}
