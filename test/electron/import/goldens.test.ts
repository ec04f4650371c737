import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../../../electron/import/extract.ts'
import { containerFor, containers, importerFor, importers } from '../../../electron/import/registry.ts'
import { BEGINNING } from '../../../electron/import/container.ts'
import { takeParts } from '../../../electron/import/take-parts.ts'
import { inMemory } from '../../../electron/zip/byte-source.ts'

const folder = new URL('../../fixtures/import/', import.meta.url).pathname
const files = globSync(`${folder}*/*`).filter((file) => !file.endsWith('.expected.json'))
const named = files.map((file) => [file.slice(folder.length), file] as const)

describe('imported fixtures', () => {
  test.each(importers.map(({ format }) => format))('the format %s has a fixture', (format) => {
    expect(files.some((file) => file.startsWith(`${folder}${format}/`))).toBe(true)
  })

  /** `vitest run -u` writes a golden anew; read its difference before you commit it. */
  test.each(named.filter(([name]) => importerFor(name)))('%s gives its golden document', async (_, file) => {
    const { text, blocks, ...document } = await extract(basename(file), readFileSync(file))
    const shown = {
      ...document,
      blocks: blocks.map(({ start, end, kind, pages = [] }) => [
        kind,
        text.slice(start, end),
        ...pages.map(({ at, label }) => `page ${label} at "${text.slice(at, at + 12)}"`),
      ]),
    }
    await expectGolden(file, shown)
  })
})

describe('files that hold several documents', () => {
  const holding = containers.map((container) => ({
    container,
    files: files.filter((file) => containerFor(file) === container),
  }))

  test.each(holding.map(({ container, files }) => [container.label, files] as const))(
    'there is a fixture for: %s',
    (_, fixtures) => expect(fixtures).not.toEqual([]),
  )

  test.each(
    holding.flatMap(({ container, files }) =>
      files.map((file) => [file.slice(folder.length), file, container] as const),
    ),
  )('%s gives its golden parts', async (_, file, container) => {
    const { parts } = await takeParts(
      container,
      inMemory(readFileSync(file)),
      { from: BEGINNING, tables: [] },
      () => true,
    )
    const shown = parts.map((part) =>
      part.kind === 'file' ? { ...part, bytes: beginning(part.bytes) } : part,
    )
    await expectGolden(`${file}.parts`, shown)
  })
})

const beginning = (bytes: Uint8Array) =>
  `${new TextDecoder().decode(bytes.subarray(0, 300))} (${bytes.length} bytes)`

async function expectGolden(name: string, shown: unknown): Promise<void> {
  const golden = `${name}.expected.json`
  expect(existsSync(golden) || process.env['CI'] === undefined).toBe(true)
  await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(golden)
}
