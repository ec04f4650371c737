/**
 * Makes the parts of one document the same in each run: the library dates each file with the moment in which it is made, counts
 * bookmarks over all documents that the program has written, and draws the names of links by lot.
 */
export function withoutChance(): (path: string, xml: string) => string {
  const links = new Map<string, string>()
  return (path, xml) => {
    if (path === 'docProps/core.xml')
      return xml.replaceAll(/<dcterms:(created|modified)[^]*?<\/dcterms:\1>/g, '')
    if (path === 'word/document.xml') return nameLinks(countBookmarks(xml), links)
    return path === 'word/_rels/document.xml.rels' ? nameLinks(xml, links) : xml
  }
}

function countBookmarks(xml: string): string {
  const ids = new Map<string, number>()
  return xml.replaceAll(/(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)(")/g, (_, before, id, after) => {
    if (!ids.has(id)) ids.set(id, ids.size + 1)
    return `${before}${ids.get(id)}${after}`
  })
}

/** A name by lot has at least one sign that is no digit; those of the other parts are numbers. */
function nameLinks(xml: string, names: Map<string, string>): string {
  return xml.replaceAll(/\b((?:r:id|Id)="rId)((?=[^"]*[^"\d])[^"]+)(")/g, (_, before, id, after) => {
    const name = names.get(id) ?? `Link${names.size + 1}`
    names.set(id, name)
    return `${before}${name}${after}`
  })
}
