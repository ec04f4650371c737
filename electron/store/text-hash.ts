import { createHash } from 'node:crypto'

/** Names a version of a text with its blocks, as both are kept: the SHA-256 of the text, a NUL and the blocks as JSON, in hex. */
export const textHash = (text: string, blocks: string): string =>
  createHash('sha256').update(text).update('\0').update(blocks).digest('hex')
