/** A key of 32 bits, unsigned, for the stems `from` … `to` in their order. */
export function runKey(stems: Int32Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = mix(hash, stems[at] ?? 0)
  return hash >>> 0
}

/** A key of 32 bits, unsigned, for two stems, whichever comes first. */
export function pairKey(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one]
  return mix(mix(0x9e3779b1, low), high) >>> 0
}

function mix(hash: number, stem: number): number {
  const mixed = Math.imul(hash ^ stem, 0x01000193)
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
}
