const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would turn a bare carriage return into a line feed.
  '\r': '&#13;',
}

/** Makes any words safe as the content of an element or of a quoted attribute. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? '')
}
