import { z } from 'zod'

const words = z.string().nullish().catch(null)
const named = z.object({ name: words }).loose()
/** A value of ninjs 3 with the role that tells it from others of its kind. */
const valued = z
  .array(z.object({ value: words, role: words, contenttype: words }).loose())
  .nullish()
  .catch(null)

/** The fields of a news item that are read, of ninjs 1 and 2 and of ninjs 3 (IPTC). Others are kept in the original alone. */
export const ninjsItem = z
  .object({
    uri: words,
    type: words,
    versioncreated: words,
    firstcreated: words,
    contentcreated: words,
    language: words,
    by: words,
    byline: words,
    copyrightholder: words,
    headline: words,
    headlines: valued,
    title: words,
    description_text: words,
    descriptions: valued,
    body_text: words,
    body_xhtml: words,
    bodies: valued,
    infosources: z.array(named).nullish().catch(null),
    provider: words,
    source: words,
  })
  .loose()
export type NinjsItem = z.infer<typeof ninjsItem>

/** True for what has words of its own: a headline or a body. Pictures and parcels of items have neither. */
export function hasWords(item: NinjsItem): boolean {
  const { headline, headlines, title, body_text, body_xhtml, bodies } = item
  return Boolean((headline ?? headlines?.length ?? title) && (body_text ?? body_xhtml ?? bodies?.length))
}
