import type { Bytes } from './segment.ts'
import { DamageError, sealed, unsealed } from './seal.ts'

/**
 * Bytes in one page. SQLite keeps a row of this length as a short beginning in a leaf and four further pages of its own, all of them
 * full; most other lengths leave one half empty.
 */
const PAGE = 16_840

/** Cuts bytes into pages, each under its own seal. */
export function pagesOf(bytes: Uint8Array): Uint8Array[] {
  const pages: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += PAGE) pages.push(sealed(bytes.subarray(at, at + PAGE)))
  return pages
}

/** Bytes that were cut into pages, read again. Reading throws a `DamageError` where a page is missing or has changed. */
export function fromPages(length: number, pageAt: (page: number) => Uint8Array | null): Bytes {
  // Words that are read one after the other mostly stand on one page.
  let last: { page: number; bytes: Uint8Array } = { page: -1, bytes: new Uint8Array(0) }
  const read = (page: number): Uint8Array => {
    if (page === last.page) return last.bytes
    const whole = pageAt(page)
    if (whole === null) throw new DamageError('a page of the search index is missing')
    last = { page, bytes: unsealed(whole) }
    return last.bytes
  }
  return {
    length,
    read(from, to) {
      const [first, end] = [Math.floor(from / PAGE), Math.ceil(Math.min(to, length) / PAGE)]
      if (end - first === 1) return read(first).subarray(from - first * PAGE, to - first * PAGE)
      const pages = Array.from({ length: Math.max(0, end - first) }, (_, i) => read(first + i))
      return Buffer.concat(pages).subarray(from - first * PAGE, to - first * PAGE)
    },
  }
}
