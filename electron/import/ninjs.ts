import { readFragment } from './html/fragment.ts'
import type { Importer, Reading } from './importer.ts'
import { readStamp } from './metadata/dates.ts'
import { languageTag } from './metadata/language-tag.ts'
import { itemsIn } from './ninjs/items-in.ts'
import { ninjsItem, type NinjsItem } from './ninjs/ninjs-item.ts'
import { readPlainText } from './plain-text.ts'
import { titled } from './titled.ts'

/** One news item, as the container of ninjs hands them over. */
export const newsItem: Importer = {
  format: 'ninjs',
  label: 'News item',
  extensions: ['.item.json'],
  inner: true,
  read: (bytes) => {
    const item = ninjsItem.parse(itemsIn(bytes)[0])
    const title = (item.headline ?? item.headlines?.[0]?.value ?? item.title)?.replace(/\s+/g, ' ').trim()
    return {
      ...titled(title || null, bodyOf(item)),
      outlet: item.provider ?? item.infosources?.[0]?.name ?? item.source ?? item.copyrightholder ?? null,
      author: item.byline?.replace(/^by\s+/i, '') ?? item.by ?? null,
      url: webAddress(item.uri ?? null),
      language: languageTag(item.language ?? ''),
      dates: dated(item),
    }
  },
}

/** The body with its paragraphs marked goes before the one in plain words. */
function bodyOf({ body_xhtml, body_text, bodies }: NinjsItem): Reading {
  const markup = body_xhtml ?? bodies?.find(({ contenttype }) => contenttype?.includes('html'))?.value
  if (markup) return readFragment(markup)
  return readPlainText(body_text ?? bodies?.[0]?.value ?? '', 'UTF-8')
}

/** An item that is sent again keeps the day on which it was first created. */
function dated({ firstcreated, contentcreated, versioncreated }: NinjsItem): Reading['dates'] {
  const first = firstcreated ?? contentcreated ?? versioncreated
  const found = (quote: string | null | undefined, kind: 'published' | 'updated') => {
    const value = quote ? readStamp(quote) : null
    return quote && value ? [{ value, kind, quote }] : []
  }
  return [...found(first, 'published'), ...(versioncreated === first ? [] : found(versioncreated, 'updated'))]
}

function webAddress(value: string | null): string | null {
  return value && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null
}
