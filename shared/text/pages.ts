/** What of a block tells pages: `at` is an offset in UTF-16 units, in the order of the text. */
interface Paged {
  readonly pages?: readonly { readonly at: number; readonly label: string }[] | undefined
}

/**
 * What the page is called on which the text at an offset stands, in UTF-16 units: "3", "iv". Null where the text has no pages.
 */
export function pageAt(blocks: readonly Paged[], offset: number): string | null {
  let label: string | null = null
  for (const begun of blocks.flatMap(({ pages = [] }) => pages)) {
    if (begun.at > offset) break
    ;({ label } = begun)
  }
  return label
}

/** Where a span stands, as it is quoted: "p. 3", "pp. 3–4"; null where the text has no pages. */
export function pagesInWords(
  blocks: readonly Paged[],
  { start, end }: { start: number; end: number },
): string | null {
  const first = pageAt(blocks, start)
  const last = pageAt(blocks, Math.max(start, end - 1))
  if (first === null || last === null) return null
  return first === last ? `p. ${first}` : `pp. ${first}–${last}`
}
