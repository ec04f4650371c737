/** A box of words in both texts, ends excluded. */
export interface Box {
  readonly leftFrom: number
  readonly leftTo: number
  readonly rightFrom: number
  readonly rightTo: number
}

/** Something that two texts have in common: a run of equal words with small edits, or a pair of like sentences. */
export interface Evidence extends Box {
  readonly kind: 'run' | 'sentences'
  /** A run that is a quotation on both sides may be short. */
  readonly quoted: boolean
  /** The words of a run from its first equal one to its last; of like sentences the whole box. */
  readonly core: Box
}

export type Side = 'left' | 'right'

export const fromOf = (box: Box, side: Side): number => (side === 'left' ? box.leftFrom : box.rightFrom)
export const toOf = (box: Box, side: Side): number => (side === 'left' ? box.leftTo : box.rightTo)

/** The smallest box around others. */
export const around = (boxes: readonly Box[]): Box => ({
  leftFrom: Math.min(...boxes.map((box) => box.leftFrom)),
  leftTo: Math.max(...boxes.map((box) => box.leftTo)),
  rightFrom: Math.min(...boxes.map((box) => box.rightFrom)),
  rightTo: Math.max(...boxes.map((box) => box.rightTo)),
})
