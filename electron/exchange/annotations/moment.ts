import { instant, type Instant } from '../../../shared/model/identity.ts'

/** A moment as we keep it; null for none, and for what is none. */
export function momentOf(text: string | null): Instant | null {
  const date = new Date(text ?? '')
  const written = Number.isNaN(date.getTime()) ? null : date.toISOString()
  return written !== null && instant.safeParse(written).success ? written : null
}
