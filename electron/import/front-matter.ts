import type { Reading } from './importer.ts'
import { readStamp } from './metadata/dates.ts'
import { languageTag } from './metadata/language-tag.ts'

/** What the fields between two `---` lines say of a document. */
type Fields = Pick<Reading, 'title' | 'outlet' | 'author' | 'url' | 'language' | 'dates'>

/** Parts a Markdown file into the fields of its front matter and its body. Of YAML it knows `name: value` on one line, as such files have it. */
export function frontMatter(source: string): { fields: Fields; body: string } {
  const found = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source)
  const values = new Map(found?.[1]?.split('\n').flatMap(entryIn) ?? [])
  const first = (...names: readonly string[]) => names.map((name) => values.get(name)).find(Boolean) ?? null
  const date = first('date', 'published', 'pubdate')
  const value = date && readStamp(date)
  return {
    fields: {
      title: first('title', 'headline'),
      outlet: first('outlet', 'source', 'publication', 'publisher', 'site'),
      author: first('author', 'byline', 'authors', 'by'),
      url: first('url', 'link', 'canonical_url'),
      language: languageTag(first('lang', 'language') ?? ''),
      dates: date && value ? [{ value, kind: 'published', quote: date }] : [],
    },
    body: found ? source.slice(found[0].length) : source,
  }
}

function entryIn(line: string): [string, string][] {
  const found = /^([\w-]+):\s*(.+)$/.exec(line)
  if (!found?.[1] || !found[2]) return []
  return [[found[1].toLowerCase(), unquote(found[2].trim())]]
}

/** A scalar without its quotes, a list in brackets with commas between. */
function unquote(value: string): string {
  const list = /^\[(.*)\]$/.exec(value)?.[1]
  if (list !== undefined)
    return list
      .split(',')
      .map((item) => unquote(item.trim()))
      .join(', ')
  return (
    /^"(.*)"$|^'(.*)'$/
      .exec(value)
      ?.slice(1)
      .find((inner) => inner !== undefined) ?? value
  )
}
