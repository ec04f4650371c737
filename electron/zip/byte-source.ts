/** Bytes that are read where they lie, a piece at a time: an archive of gigabytes need not stand in memory. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number
  /** The bytes from `from` to before `to`; fewer where the source ends earlier. */
  readonly read: (from: number, to: number) => Uint8Array
}

/** Bytes that stand in memory already; what is read of them is no copy. */
export const inMemory = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (from, to) => bytes.subarray(from, to),
})
