import { readEntry, entriesOf } from './feed/read-entry.ts'
import { feedElements, feedSource } from './feed/feed-source.ts'
import type { FeedEntry } from './feed/entry.ts'
import { readFragment, wordsOf } from './html/fragment.ts'
import type { Importer, Reading } from './importer.ts'
import { readStamp } from './metadata/dates.ts'
import { languageTag } from './metadata/language-tag.ts'
import { Refusal } from './refusal.ts'
import { titled } from './titled.ts'

/** A feed with one entry, as the container of feeds hands them over. */
export const feedEntry: Importer = {
  format: 'feed',
  label: 'Entry of a feed',
  extensions: ['.entry.xml'],
  inner: true,
  read: (bytes) => {
    const { source, encoding } = feedSource(bytes)
    const root = feedElements(source)
    const [entry] = entriesOf(root)
    if (!entry) throw new Refusal('no-text', 'The feed has no entries. Nothing from it was added.')
    return { ...readingOf(readEntry(root, entry)), encoding }
  },
}

function readingOf(entry: FeedEntry): Reading {
  const title = entry.title && wordsOf(entry.title)
  const stamp = entry.published ?? entry.updated
  const value = stamp && readStamp(stamp)
  return {
    ...titled(title, readFragment(entry.content ?? '')),
    outlet: entry.outlet && wordsOf(entry.outlet),
    author: entry.author,
    url: entry.url,
    language: languageTag(entry.language ?? ''),
    dates: stamp && value ? [{ value, kind: entry.published ? 'published' : 'updated', quote: stamp }] : [],
  }
}
