import { z } from 'zod'
import { decode } from '../encoding/decode.ts'
import { Refusal } from '../refusal.ts'
import { hasWords, ninjsItem } from './ninjs-item.ts'

const object = z.record(z.string(), z.unknown())
/** What services call the list of items in their answers. */
const LISTS = ['items', '_items', 'results', 'data', 'hits']

/** The news items of a JSON file: one, a list, or the list in an answer of a service. Throws a `Refusal` where there is none. */
export function itemsIn(bytes: Uint8Array): Record<string, unknown>[] {
  const items = listIn(parsed(decode(bytes).text)).flatMap((value) => {
    const item = object.safeParse(value)
    return item.success ? [item.data] : []
  })
  const read = items.filter((item) => hasWords(ninjsItem.parse(item)))
  if (read.length > 0) return read
  throw new Refusal(
    'wrong-type',
    'It holds no news items (ninjs): none has a headline and a body. Other lists can be imported as JSON lines, one object in each.',
  )
}

function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  const fields = object.safeParse(value).data ?? {}
  for (const name of LISTS) if (Array.isArray(fields[name])) return listIn(fields[name])
  return [value]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refusal('damaged', 'It is no JSON, or it is cut off. Nothing from it was added.', {
      cause: error,
    })
  }
}
