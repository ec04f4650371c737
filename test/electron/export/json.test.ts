import { describe, expect, test } from 'vitest'
import { textOf } from './written-as.ts'

describe('JSON', () => {
  test('counts offsets in code points, so that each quote stands where it says', async () => {
    const { documents, statements } = JSON.parse(await textOf('json'))
    const texts = new Map<string, string[]>(
      documents.map(({ id, text }: { id: string; text: string }) => [id, [...text]]),
    )
    for (const { document, start, end, quote } of statements)
      expect(texts.get(document)?.slice(start, end).join('')).toBe(quote)
  })
})
