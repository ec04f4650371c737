import type { Container } from '../container.ts'
import { feedSource } from '../feed/feed-source.ts'
import { splitFeed } from '../feed/split-feed.ts'
import { wordsOf } from '../html/fragment.ts'
import { partName } from '../part-name.ts'

/** News as sites offer them to programs: RSS and Atom. */
export const feed: Container = {
  label: 'Feed',
  extensions: ['.rss', '.atom', '.rdf', '.xml'],
  *parts(file) {
    const { source } = feedSource(file.read(0, file.size))
    let place = 0
    for (const one of splitFeed(source)) {
      place += 1
      // Its bytes are UTF-8 now, whatever the feed said.
      const xml = one.replace(/^\s*<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-8"?>')
      yield { name: partName(place, titleIn(one), '.entry.xml'), bytes: () => new TextEncoder().encode(xml) }
    }
  },
}

/** A title stands near the beginning of its entry: in so many characters. */
const LOOKED_AT = 4000

/** Only a name for the list: the title that counts is read with the entry. */
function titleIn(source: string): string {
  const at = source.search(/<(?:[\w-]+:)?(?:item|entry)[\s>]/)
  const inItem = source.slice(at, at + LOOKED_AT)
  const [, inCdata, plain] =
    /<title(?:\s[^>]*)?>\s*(?:<!\[CDATA\[([\s\S]*?)\]\]>|([\s\S]*?))\s*<\/title>/.exec(inItem) ?? []
  // What is not in CDATA is written as XML first: an ampersand in its markup stands as `&amp;amp;`.
  return wordsOf(inCdata ?? wordsOf(plain ?? '') ?? '') ?? ''
}
