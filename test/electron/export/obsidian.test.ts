import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import type { Notebook } from '../../../electron/export/exporter.ts'
import { openZip } from '../../../electron/zip/open-zip.ts'
import { filledWith } from './filled-with.ts'
import { bytesOf, everything } from './written-as.ts'

/** The notes of a folder by their paths, without the extension. */
async function notesOf(notebook: Notebook = everything()): Promise<Map<string, string>> {
  const archive = openZip(await bytesOf('obsidian', notebook))
  return new Map(
    archive.entries.map(({ path }) => [
      path.replace(/\.md$/, ''),
      Buffer.from(archive.read(path) ?? []).toString(),
    ]),
  )
}

test('every link leads to a note, and every anchor is in it', async () => {
  const notes = await notesOf()
  const links = [...notes.values()].flatMap((note) => [
    ...note.matchAll(/\[\[([^\]|#]+)(?:#(\^s\d+))?\|[^\]]+\]\]/g),
  ])
  expect(links).toHaveLength(18)
  for (const [link, path = '', anchor] of links) {
    expect(notes.has(path), link).toBe(true)
    if (anchor !== undefined) expect(notes.get(path)?.split('\n'), link).toContain(anchor)
  }
})

test.each([
  'a #tag',
  '==marked==',
  '%%hidden',
  '<img src=x onerror=alert(1)>',
  '[[elsewhere]]',
  '`x',
  '---\n# x',
])('words of a source stay words: %s', async (words) => {
  for (const note of (await notesOf(filledWith(words))).values()) {
    // Links within the folder are ours.
    const body = note.replace(/^---\n[^]*?\n---\n/, '').replaceAll(/(?<!\\)\[\[.*?\]\]/g, '')
    expect(body).not.toMatch(/(?<![\\#])==|(?<!\\)%%|(?<=\s)#tag/)
    const { document } = parseHTML(`<body>${marked.parse(body, { async: false })}</body>`)
    expect(document.querySelectorAll('img, code, hr, a').length).toBe(0)
    expect(body).not.toContain('[[elsewhere')
  }
})

test('the front matter is one line for each field, in the strings of JSON', async () => {
  for (const note of (await notesOf(filledWith('a: "b"\n--- \\ x'))).values()) {
    const head = /^---\n([^]*?)\n---\n/.exec(note)?.[1]
    for (const line of head?.split('\n') ?? []) expect(JSON.parse(line.replace(/^\w+: /, ''))).toBeDefined()
  }
})
