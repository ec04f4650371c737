import type { MarkedToken, Token } from 'marked'

/** Where a part of a note stands. */
export interface Place {
  /** Whether a link can be followed. */
  readonly follow: boolean
  /** In how many lists and quotations it stands. */
  readonly depth: number
}

/** Without extensions the parser gives no other tokens than its own. */
export const known = (tokens: readonly Token[]) => tokens as readonly MarkedToken[]
