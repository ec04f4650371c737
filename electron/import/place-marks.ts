import type { Anchor } from '../../shared/text/anchor.ts'
import { findAgainIn, isSure } from '../../shared/text/find-again/find-again.ts'
import { carrier, type Span } from './encoding/carry-span.ts'
import type { Decoded } from './encoding/decode.ts'

/** A text in which a person has marked something. `isOfBytes`: it was read from the same bytes as the new one. */
export interface MarkedText extends Decoded {
  readonly isOfBytes: boolean
  readonly anchors: readonly Anchor[]
}

/** What was marked in earlier texts of a document, to be placed in a new one that was read from `bytes`. */
export interface MarksToPlace {
  readonly bytes: Uint8Array
  readonly to: Decoded
  readonly texts: readonly MarkedText[]
}

/**
 * Where each anchor surely stands in the new text, null where a person has to look. The same bytes in another encoding are the same
 * words, whatever they look like; everything else is looked for letter for letter.
 */
export const placeMarks = ({ bytes, to, texts }: MarksToPlace): (Span | null)[][] =>
  texts.map(({ anchors, isOfBytes, ...from }) => {
    const carry = isOfBytes && from.encoding !== to.encoding ? carrier(bytes, from, to) : () => null
    const findAgain = findAgainIn(to.text, from.text)
    return anchors.map((anchor) => {
      const carried = carry(anchor)
      if (carried !== null) return carried
      const found = findAgain(anchor)
      return isSure(found) ? { start: found.start, end: found.end } : null
    })
  })
