import { useState } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { isTyping } from './is-typing.ts'

/** The statement that is shown, if any; `gone` where it is not there any more. */
interface HeldStatement {
  readonly statement: Statement | null
  readonly gone: boolean
}

/**
 * The chosen one of the statements of a document. Where another window removes it while somebody types in one of its fields, it is held.
 */
export function useHeldStatement(statements: readonly Statement[], chosen: Id | null): HeldStatement {
  const found = statements.find(({ id }) => id === chosen) ?? null
  const [kept, setKept] = useState({ last: found, isMissed: false, isHeld: false })
  const isLost = found === null && chosen !== null && kept.last?.id === chosen

  if (found !== null && (found !== kept.last || kept.isMissed))
    setKept({ last: found, isMissed: false, isHeld: false })
  // When it is missed first its fields are still in the page: the focus tells whether somebody types.
  else if (isLost && !kept.isMissed) setKept({ ...kept, isMissed: true, isHeld: isTyping() })

  const gone = isLost && kept.isHeld
  return { statement: gone ? kept.last : found, gone }
}
