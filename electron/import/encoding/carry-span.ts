import { countBelow } from '../../../shared/text/count-below.ts'
import type { Decoded } from './decode.ts'
import { decodedPlaces, type DecodedPlaces } from './decoded-places.ts'

/** From where to where, in UTF-16 units, end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Carries spans from one reading of bytes to another: to the units that come from the same bytes. Null for a span that would begin or
 * end within a letter, or that cannot be read; and for every span where one of the texts is more than its bytes decoded.
 */
export function carrier(bytes: Uint8Array, from: Decoded, to: Decoded): (span: Span) => Span | null {
  const before = decodedPlaces(bytes, from)
  const after = before && decodedPlaces(bytes, to)
  if (before === null || after === null) return () => null
  return (span) => {
    const first = before.begins[span.start]
    if (first === undefined) return null
    const start = unitAt(after, first)
    const end = unitAt(after, before.begins[span.end] ?? bytes.length)
    const isWhole = start !== null && end !== null && start < end
    return isWhole && !to.text.slice(start, end).includes('\uFFFD') ? { start, end } : null
  }
}

/** The first unit from a byte on; null where that byte stands within one. */
function unitAt({ begins, ends }: DecodedPlaces, byte: number): number | null {
  const at = countBelow(begins.length, byte, (unit) => begins[unit] ?? 0)
  return (ends[at - 1] ?? 0) <= byte ? at : null
}
