import { html } from './html.ts'
import type { Importer } from './importer.ts'
import { leavesOf, readMime } from './mime/mime-part.ts'
import { parameterOf } from './mime/parameter.ts'
import { Refusal } from './refusal.ts'

/** A page saved whole by a browser. The first HTML in it is the page; the others are its frames. */
export const mhtml: Importer = {
  format: 'mhtml',
  label: 'Web archive',
  extensions: ['.mhtml', '.mht'],
  read: async (bytes) => {
    const message = readMime(bytes)
    if (!message.headers.has('content-type')) {
      throw new Refusal(
        'wrong-type',
        'This is not a web archive, whatever its name says. It was not imported.',
      )
    }
    const page = leavesOf(message).find(({ type }) => type === 'text/html')
    if (!page) throw new Refusal('no-text', 'The archive holds no web page. Nothing from it was added.')
    const charset = parameterOf(page.headers.get('content-type') ?? '', 'charset')
    const reading = await html.read(page.body(), charset ?? undefined)
    return { ...reading, url: reading.url ?? webAddress(page.headers.get('content-location')) }
  },
}

function webAddress(location: string | undefined): string | null {
  return location && /^https?:\/\//i.test(location) && URL.canParse(location) ? location : null
}
