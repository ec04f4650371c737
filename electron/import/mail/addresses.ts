import { headerText } from '../mime/encoded-words.ts'

/** A longer one, in characters, is no person. */
const LONGEST = 1000

/** The people in a header field, `Name <address>` or an address alone. Commas part them, but not within quotes, brackets and comments. */
export function addressesIn(field: string | undefined): string[] {
  if (field === undefined) return []
  const entries = field.match(/(?:"(?:[^"\\]|\\.)*"|<[^<>]*>|\([^()]*\)|[^,;"<(]|["<(])+/g) ?? []
  return entries.map((entry) => readable(entry.slice(0, LONGEST))).filter((entry) => entry !== '')
}

function readable(entry: string): string {
  const bare = entry.replace(/^[^<":]*:(?=\s*["\w<])/, '').trim()
  return headerText(
    bare.replace(/"((?:[^"\\]|\\.)*)"/g, (_, quoted: string) => quoted.replace(/\\(.)/g, '$1')),
  )
}

/** The name of somebody, or the address where there is no other. */
export function nameOf(person: string): string {
  const [, name = '', address = ''] = /^(.*?)\s*<([^>]*)>$/.exec(person) ?? []
  return name.replace(/^['"]|['"]$/g, '').trim() || address || person
}
