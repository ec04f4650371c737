/**
 * What follows a cue: the frame, the token at which the report begins, and the first token of an object before it. `before`: the
 * sentence ends, so the report can only precede the cue; `comma`: it goes on after an insertion.
 */
export interface Complement {
  readonly frame: string
  readonly from: number
  readonly object: number | null
}

export const found = (frame: string, from: number, object: number | null = null): Complement => ({
  frame,
  from,
  object,
})

/** Tokens over which the end of an insertion is sought. */
export const FARTHEST_END = 22
