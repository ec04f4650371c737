import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../../../electron/import/extract.ts'
import { importers } from '../../../electron/import/registry.ts'

const folder = new URL('../../fixtures/import/', import.meta.url).pathname
const files = globSync(`${folder}*/*`).filter((file) => !file.endsWith('.json'))

describe('imported fixtures', () => {
  test.each(importers.map(({ format }) => format))('the format %s has a fixture', (format) => {
    expect(files.some((file) => file.startsWith(`${folder}${format}/`))).toBe(true)
  })

  /** `vitest run -u` writes a golden anew; read its difference before you commit it. */
  test.each(files.map((file) => [file.slice(folder.length), file] as const))(
    '%s gives its golden document',
    async (_, file) => {
      const { text, blocks, ...document } = await extract(basename(file), readFileSync(file))
      const shown = {
        ...document,
        blocks: blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)]),
      }
      const golden = `${file}.expected.json`
      expect(existsSync(golden) || process.env['CI'] === undefined).toBe(true)
      await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(golden)
    },
  )
})
