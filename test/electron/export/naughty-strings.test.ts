import { existsSync, readFileSync } from 'node:fs'
import { DOMParser, parseHTML } from 'linkedom'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import type { Notebook } from '../../../electron/export/exporter.ts'
import { openZip } from '../../../electron/zip/open-zip.ts'
import { rowsOf } from './csv-rows.ts'
import { filledWith } from './filled-with.ts'
import { bytesOf, textOf } from './written-as.ts'

const STRINGS = new URL('../../../../shared/data/strings/', import.meta.url)

/** Strings that have broken programs, and ones that want to be run; those of white space alone name nothing. */
function naughtyStrings(): string[] {
  const blns: string[] = JSON.parse(readFileSync(new URL('blns.json', STRINGS), 'utf8'))
  const xss = readFileSync(new URL('xss-payloads.txt', STRINGS), 'utf8').split('\n')
  return [...blns, ...xss.filter((_, i) => i % 120 === 0)].filter((each) => each.trim() !== '')
}

const every = (few: number) => naughtyStrings().filter((_, i) => i % few === 0)

const shownAsHtml = (markdown: string) =>
  parseHTML(`<body>${marked.parse(markdown, { async: false })}</body>`).document

/** A note may have links to the web, as its person wrote it; nothing else does, and nothing runs or loads. */
function expectHarmless(document: Document) {
  expect(document.querySelectorAll('script, img, iframe, svg, [onerror], [onload]').length).toBe(0)
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
  expect(links.filter((href) => !/^https?:/.test(href))).toEqual([])
}

/** What must be true of each format when every field of it is filled with a foreign string. */
const HARMLESS: Readonly<Record<string, (notebook: Notebook, foreign: string) => Promise<void>>> = {
  async csv(notebook, foreign) {
    const [head = [], row = []] = rowsOf(await textOf('csv', notebook))
    expect([foreign, `'${foreign}`]).toContain(row[head.indexOf('outlet')])
    expect(row.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  },
  async 'csl-json'(notebook, foreign) {
    expect(JSON.parse(await textOf('csl-json', notebook))[0].title).toBe(foreign)
  },
  async 'schema-org'(notebook, foreign) {
    const text = await textOf('schema-org', notebook)
    expect(text).not.toContain('<')
    expect(JSON.parse(text)['@graph'][0].author.name).toBe(foreign)
  },
  async ris(notebook) {
    const lines = (await textOf('ris', notebook)).trimEnd().split('\r\n')
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([])
  },
  async bibtex(notebook) {
    const bib = await textOf('bibtex', notebook)
    expect(bib.match(/{/g)?.length).toBe(bib.match(/}/g)?.length)
    expect(
      bib.split('\n').filter((line) => line !== '' && !/^(@misc|@article| {2}\w+ = |})/.test(line)),
    ).toEqual([])
  },
}

/** Formats that take so long to write and read that a sample of the strings has to do. */
const SAMPLED: typeof HARMLESS = {
  async html(notebook, foreign) {
    const { document } = parseHTML(await textOf('html', notebook))
    expect(document.querySelectorAll('script, img, iframe, svg, [onerror], [onload]').length).toBe(0)
    // The note is laid out as Markdown; the speaker stays as it is.
    expect(document.querySelector('.note dd')?.textContent).toContain(foreign)
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(links.filter((href) => !/^(#|https?:)/.test(href))).toEqual([])
  },
  async markdown(notebook) {
    expectHarmless(shownAsHtml(await textOf('markdown', notebook)))
  },
  async obsidian(notebook) {
    const archive = openZip(await bytesOf('obsidian', notebook))
    for (const { path } of archive.entries) {
      const note = Buffer.from(archive.read(path) ?? []).toString()
      // Links within the folder are ours.
      const body = note.replace(/^---\n[^]*?\n---\n/, '').replaceAll(/(?<!\\)\[\[.*?\]\]/g, '')
      expectHarmless(shownAsHtml(body))
    }
  },
}

/** Office files are packed twice and unpacked again. */
const OFFICE: typeof HARMLESS = {
  async docx(notebook) {
    const document = await partOf(notebook, 'docx', 'word/document.xml')
    expect(document.querySelectorAll('w\\:fldSimple, w\\:instrText, w\\:object').length).toBe(0)
    expect(document.querySelectorAll('w\\:tr').length).toBe(2)
  },
  async xlsx(notebook) {
    const sheet = await partOf(notebook, 'xlsx', 'xl/worksheets/sheet1.xml')
    expect(sheet.querySelectorAll('f').length).toBe(0)
    expect(sheet.querySelectorAll('row').length).toBe(2)
  },
}

async function partOf(notebook: Notebook, format: 'docx' | 'xlsx', path: string) {
  const xml = Buffer.from(openZip(await bytesOf(format, notebook)).read(path) ?? []).toString()
  return new DOMParser().parseFromString(xml, 'text/xml')
}

describe.skipIf(!existsSync(STRINGS))('naughty strings (skipped where absent)', () => {
  test.each(Object.entries(HARMLESS))('stay words in %s', async (_, isHarmless) => {
    for (const foreign of naughtyStrings()) await isHarmless(filledWith(foreign), foreign)
  })

  test.each(Object.entries(SAMPLED))('stay words in %s', async (_, isHarmless) => {
    for (const foreign of every(7)) await isHarmless(filledWith(foreign), foreign)
  })

  test.each(Object.entries(OFFICE))('stay words in %s', async (_, isHarmless) => {
    for (const foreign of every(50)) await isHarmless(filledWith(foreign), foreign)
  })
})
