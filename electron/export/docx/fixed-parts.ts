/**
 * A part of a document without what differs from one run to the next: the library dates each file with the moment in which it is
 * made, and counts bookmarks over all documents that the program has written.
 */
export function withoutChance(path: string, xml: string): string {
  if (path === 'docProps/core.xml')
    return xml.replaceAll(/<dcterms:(created|modified)[^]*?<\/dcterms:\1>/g, '')
  return path === 'word/document.xml' ? countBookmarks(xml) : xml
}

function countBookmarks(xml: string): string {
  const ids = new Map<string, number>()
  return xml.replaceAll(/(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)(")/g, (_, before, id, after) => {
    if (!ids.has(id)) ids.set(id, ids.size + 1)
    return `${before}${ids.get(id)}${after}`
  })
}
