import { z } from 'zod'
import type { Reversal, SetAside } from '../../shared/contract/timeline.ts'
import type { Id } from '../../shared/model/identity.ts'
import { IS_CONSISTENT } from '../../shared/model/link.ts'
import type { Reader } from './connection.ts'
import { all } from './rows.ts'

/** Parts the reversals that stand from those of which a link says that their two sides go together. */
export function partedBySetAside(
  db: Reader,
  found: readonly Reversal[],
): { reversals: Reversal[]; setAside: SetAside[] } {
  const links = Map.groupBy(all(db, endsRow, CONSISTENT, IS_CONSISTENT), ({ one }) => one)
  const linkBetween = ({ from, to }: Reversal): Id | undefined => {
    const others = new Set(to.statements)
    return from.statements.flatMap((id) => links.get(id) ?? []).find(({ other }) => others.has(other))?.id
  }
  const reversals: Reversal[] = []
  const setAside: SetAside[] = []
  for (const reversal of found) {
    const link = linkBetween(reversal)
    if (link === undefined) reversals.push(reversal)
    else setAside.push({ ...reversal, link })
  }
  return { reversals, setAside }
}

/** Each link twice: it reads alike from either end. */
const CONSISTENT = `WITH consistent AS (SELECT id, source, target FROM link WHERE kind = ?)
  SELECT id, source AS one, target AS other FROM consistent
  UNION ALL SELECT id, target, source FROM consistent`

const endsRow = z.object({ id: z.string(), one: z.string(), other: z.string() })
