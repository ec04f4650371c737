import { readExchange } from '../../../../electron/exchange/read-exchange.ts'
import { smallProject } from '../small-project.ts'

/** What annotations are read into. */
export const here = smallProject()
export const read = (json: unknown, name = 'notes.jsonld') =>
  readExchange({ name, bytes: Buffer.from(JSON.stringify(json)) }, here)

/** An annotation of words, as the W3C writes it. */
export const annotated = (
  exact: string,
  rest: object = {},
  source: unknown = 'https://www.example.org/1/',
) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://example.net/anno1',
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'why?' },
  target: { source, selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] },
  ...rest,
})
