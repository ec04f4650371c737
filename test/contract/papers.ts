import type { Client } from '../../renderer/client/client.ts'
import { importTexts, openTestWorkbench, type TestWorkbench } from './test-workbench.ts'

export const WORDS =
  'The harbour of Korrin was closed by the port office on Tuesday night after the northern wall had given way to the flood. '
export const QUOTE =
  '“We have seen no sign at all of a second breach in the northern wall,” said Ida Brandt, the harbour master. '
const EDITED =
  '“We have seen a sign of a second breach in the northern wall,” said Ida Brandt, the harbour master. '
/** Sentences that stand in no other text. */
export const own = (name: string) =>
  `Nobody in ${name} had expected the river to climb as quickly as it did that evening. Shopkeepers carried flour upstairs by lantern light.`

/** Three invented papers: the first two share a passage, the third prints the quotation without its “no”. */
const PAPERS = {
  'gazette.txt': `Flood at Korrin\n\n${WORDS}\n\n${QUOTE}\n\n${own('Elm Street')}\n`,
  'meridian.txt': `Wall gives way\n\nFarmers along the southern bank drove their cattle uphill before midnight came.\n\n${WORDS}\n\n${QUOTE}\n`,
  'monitor.txt': `A night of water\n\nThe bakery on the quay sold bread from a rowing boat until the morning bell.\n\n${EDITED}\n`,
}

export interface Papers {
  bench: TestWorkbench
  client: Client
  /** Ids of the documents. */
  gazette: string
  meridian: string
  monitor: string
}

/** A workbench that holds the three papers. */
export async function openPapers(): Promise<Papers> {
  const bench = await openTestWorkbench()
  const client = bench.page()
  const [gazette = '', meridian = '', monitor = ''] = await importTexts(bench, client, PAPERS)
  return { bench, client, gazette, meridian, monitor }
}

/** Resolves when every document was compared, and what follows from it is told. */
export function compared(client: Client): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const look = async () => {
    const { counted, busy } = await client.call('parallels.status', {})
    if (counted > 0 && !busy) resolve()
  }
  client.onChanged((topics) => void (topics.includes('parallels') && look().catch(reject)))
  look().catch(reject)
  return promise
}

/** Marks words as a denial by that speaker. */
export async function mark(client: Client, document: string, quote: string, speaker: string) {
  const { text } = await client.call('documents.text', { id: document })
  const start = text.indexOf(quote)
  return client.call('statements.create', {
    document,
    start,
    end: start + quote.length,
    quote,
    fields: { stance: 'denial', speaker: { name: speaker } },
  })
}
