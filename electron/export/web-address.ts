/** The address of a document as a program may follow it; null where it is none of the web. */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  return new URL(url).href
}
