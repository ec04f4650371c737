/**
 * The persons or bodies that an author line names, each to the letter. It is parted where only several can be meant; a comma
 * may also stand within one name.
 */
export function authorsOf(author: string | null): string[] {
  return (author ?? '')
    .split(/;|&|\s+and\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
