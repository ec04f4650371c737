import { html } from './html.ts'
import type { Importer } from './importer.ts'
import { mimeParts, parameter } from './mime.ts'
import { Refusal } from './refusal.ts'

/** A page saved whole by a browser. The first HTML in it is the page; the others are its frames. */
export const mhtml: Importer = {
  format: 'mhtml',
  label: 'Web archive',
  extensions: ['.mhtml', '.mht'],
  read: async (bytes) => {
    const parts = mimeParts(bytes)
    const page = parts.find(({ headers }) => /^text\/html\b/i.test(headers.get('content-type') ?? ''))
    if (!page) throw new Refusal('no-text', 'The archive holds no web page. Nothing from it was added.')
    const reading = await html.read(
      page.body,
      parameter(page.headers.get('content-type') ?? '', 'charset') ?? undefined,
    )
    return { ...reading, url: reading.url ?? webAddress(page.headers.get('content-location')) }
  },
}

function webAddress(location: string | undefined): string | null {
  return location && /^https?:\/\//i.test(location) && URL.canParse(location) ? location : null
}
