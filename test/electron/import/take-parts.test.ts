import { expect, test } from 'vitest'
import { BEGINNING, type Bookmark, type TakenPart } from '../../../electron/import/container.ts'
import { containerFor } from '../../../electron/import/registry.ts'
import { takeParts } from '../../../electron/import/take-parts.ts'
import { inMemory } from '../../../electron/zip/byte-source.ts'
import { zipOf } from '../../../electron/zip/zip-of.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const numbers = Array.from({ length: 4100 }, (_, i) => i + 1)

const files = {
  'box.mbox': encode(
    numbers.map((n) => `From a@b.example Mon Mar 18 2024\nSubject: No ${n}\n\nRecord ${n}\n\n`).join(''),
  ),
  'many.zip': zipOf(numbers.map((n) => ({ path: `${n} · No ${n}.eml`, bytes: encode(`${n}`) }))),
  'rows.csv': encode(`title,text\n${numbers.map((n) => `No ${n},Record ${n}`).join('\n')}\n`),
}

test.each(Object.entries(files))(
  'the parts of %s are whole and in order over all batches',
  async (name, bytes) => {
    const container = containerFor(name)
    if (!container) throw new Error('no container')
    const options = { tables: [{ headings: null, columns: { text: 'text', title: 'title' } }] }
    const parts: TakenPart[] = []
    for (let from: Bookmark | null = BEGINNING; from !== null;) {
      const batch = await takeParts(container, inMemory(bytes), { ...options, from }, () => true)
      parts.push(...batch.parts)
      from = batch.next
    }
    expect(parts.map((part) => part.name.replace(/\.(?:eml|row\.json)$/, ''))).toEqual(
      numbers.map((n) => `${n} · No ${n}`),
    )
    expect(parts.filter(({ kind }) => kind === 'refused')).toEqual([])
  },
)
