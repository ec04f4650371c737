import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { exportGrouping } from '../../../shared/contract/exports.ts'
import { offsetMap } from '../../../shared/text/offsets.ts'
import type { Notebook } from '../../../electron/export/exporter.ts'
import { exporters } from '../../../electron/export/registry.ts'
import { narrow } from '../../../electron/export/scope.ts'
import { mark, MARSK, smallNotebook } from './small-notebook.ts'

const all = (notebook: Notebook) => narrow(notebook, { kind: 'everything' })

function write(
  format: string,
  notebook = all(smallNotebook()),
  groupBy: 'document' | 'speaker' = 'document',
): string {
  const exporter = exporters.find((each) => each.format === format)
  return exporter?.write(notebook, groupBy) ?? ''
}

/** The small notebook with one foreign string in every field that a person or a source can fill. */
function filledWith(foreign: string): Notebook {
  const notebook = smallNotebook()
  const [first] = notebook.documents
  if (first === undefined) throw new Error('the notebook has documents')
  const line = foreign.replace(/[\r\n]+/g, ' ') || '-'
  const text = {
    ...first.text,
    text: line,
    blocks: [{ start: 0, end: line.length, kind: 'paragraph' as const }],
  }
  const detail = {
    ...first.detail,
    title: foreign,
    outlet: foreign,
    author: foreign,
    url: foreign,
    note: foreign,
  }
  const document = { detail, text, statements: [] }
  return all({
    ...notebook,
    workspace: foreign,
    note: foreign,
    links: [],
    documents: [{ ...document, statements: [mark(document, 1, line, { speaker: MARSK, note: foreign })] }],
    speakers: notebook.speakers.map((speaker) => ({
      ...speaker,
      name: foreign,
      role: foreign,
      note: foreign,
    })),
  })
}

describe.each(exporters)('$label', ({ format, extension, write }) => {
  test.each(exportGrouping.options)('grouped by %s stays as it was', async (groupBy) => {
    const name = `../../goldens/export/${format}-by-${groupBy}.${extension}`
    await expect(write(all(smallNotebook()), groupBy)).toMatchFileSnapshot(name)
  })

  test('does not depend on the order in which things are stored', () => {
    const { documents, speakers, propositions, tags, links, workspace, note } = smallNotebook()
    const turned = {
      workspace,
      note,
      documents: documents
        .toReversed()
        .map((document) => ({ ...document, statements: document.statements.toReversed() })),
      speakers: speakers.toReversed(),
      propositions: propositions.toReversed(),
      tags: tags.toReversed(),
      links: links.toReversed(),
    }
    expect(write(all(turned), 'speaker')).toBe(write(all(smallNotebook()), 'speaker'))
  })

  test('can be written of nothing', () => {
    const lists = { documents: [], speakers: [], propositions: [], tags: [], links: [] }
    const empty = { workspace: 'Empty', note: '', ...lists }
    expect(write(empty, 'document')).not.toBe('')
  })
})

describe('the web page', () => {
  test('shows the text of each block letter for letter, under any overlaps', () => {
    const { document } = parseHTML(write('html'))
    const shown = [...document.querySelectorAll('.text > :not(h2)')].map((block) => block.textContent)
    const stored = all(smallNotebook()).documents.flatMap(({ text }) =>
      text.blocks.map(({ start, end }) => text.text.slice(start, end)),
    )
    expect(shown).toEqual(stored)
  })

  test('links every note with its place in the text and back', () => {
    const { document } = parseHTML(write('html'))
    const targets = [...document.querySelectorAll('a')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    )
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([])
    expect(targets.length).toBe(10)
  })

  test('has no element that runs or loads anything, whatever its sources say', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&/= ascriptimgonerror\r\n') }), (foreign) => {
        const { document } = parseHTML(write('html', filledWith(foreign)))
        expect(document.querySelectorAll('script, img, iframe, link, object, [src], [onerror]').length).toBe(
          0,
        )
      }),
    )
  })
})

describe('Markdown', () => {
  test('shows the words of its sources and takes none of them for markup', () => {
    const { document } = parseHTML(
      `<!doctype html><html><body>${marked.parse(write('markdown'), { async: false })}</body></html>`,
    )
    const used = new Set([...document.querySelectorAll('body *')].map((element) => element.localName))
    expect([...used].sort()).toEqual(['blockquote', 'br', 'h1', 'h2', 'h3', 'li', 'p', 'strong', 'ul'])
    for (const words of [
      '<script>alert(1)</script> is # not *markup*',
      '# Not a heading',
      '-The gates [are] closing',
    ])
      expect(document.body.textContent).toContain(words)
  })
})

/** The rows of a CSV file by RFC 4180: quotes are doubled inside quoted cells, which may hold line ends. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('CSV', () => {
  test('begins with a byte order mark and gives every row the cells of the header', () => {
    expect(write('csv').startsWith('\uFEFFnumber,stance,quote')).toBe(true)
    expect(rowsOf(write('csv')).map((row) => row.length)).toEqual([33, 33, 33, 33, 33, 33])
  })

  test('leaves no cell that a spreadsheet would run', () => {
    const cells = rowsOf(write('csv')).flat()
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(cells).toContain('\'=HYPERLINK("x")')
  })
})

describe('JSON', () => {
  test('counts offsets in code points, so that each quote stands where it says', () => {
    const { documents, statements } = JSON.parse(write('json'))
    const texts = new Map<string, string[]>(
      documents.map(({ id, text }: { id: string; text: string }) => [id, [...text]]),
    )
    for (const { document, start, end, quote } of statements)
      expect(texts.get(document)?.slice(start, end).join('')).toBe(quote)
  })
})

const VALIDATOR = fileURLToPath(new URL('../../../../shared/tools/w3c-anno-validate.cjs', import.meta.url))

/** Runs the W3C's MUST rules over each annotation and tells the rules that are broken; null where the checker cannot run. */
function brokenMusts(annotations: readonly unknown[]): string[] | null {
  const program =
    'const { check } = require(process.argv[1]); const list = JSON.parse(process.argv[2]); console.log("broken " + JSON.stringify(list.flatMap(check)))'
  const { stdout } = spawnSync(process.execPath, ['-e', program, VALIDATOR, JSON.stringify(annotations)], {
    encoding: 'utf8',
  })
  const broken = /^broken (.*)$/m.exec(stdout)?.[1]
  return broken === undefined ? null : JSON.parse(broken)
}

describe('Web Annotation', () => {
  test.skipIf(brokenMusts([]) === null)('keeps every MUST rule (skipped where the checker is absent)', () => {
    const { first } = JSON.parse(write('web-annotation'))
    expect(brokenMusts(first.items)).toEqual([])
  })

  test('counts positions in code points', () => {
    const { first } = JSON.parse(write('web-annotation'))
    const [, wire] = all(smallNotebook()).documents
    const { start } = wire?.statements[0] ?? { start: 0 }
    const positions = first.items.map(
      (item: { target: { selector: { start: number }[] } }) => item.target.selector[0]?.start,
    )
    expect(positions).toContain(offsetMap(wire?.text.text ?? '').toCodePoints(start))
    expect(start - offsetMap(wire?.text.text ?? '').toCodePoints(start)).toBe(2)
  })
})

const STRINGS = new URL('../../../../shared/data/strings/', import.meta.url)

describe('naughty strings', () => {
  test.skipIf(!existsSync(STRINGS))('leave unchanged and none becomes markup (skipped where absent)', () => {
    const blns: string[] = JSON.parse(readFileSync(new URL('blns.json', STRINGS), 'utf8'))
    const xss = readFileSync(new URL('xss-payloads.txt', STRINGS), 'utf8').split('\n')
    for (const foreign of [...blns, ...xss.filter((_, i) => i % 40 === 0)].filter(
      (each) => each.trim() !== '',
    )) {
      const notebook = filledWith(foreign)
      expect(JSON.parse(write('json', notebook)).documents[0].title).toBe(foreign)
      const [head = [], row = []] = rowsOf(write('csv', notebook))
      expect([foreign, `'${foreign}`]).toContain(row[head.indexOf('note')])
      const page = parseHTML(write('html', notebook)).document
      expect(page.querySelectorAll('script, img, iframe, svg, [onerror], [onload]').length).toBe(0)
      const noted = [...page.querySelectorAll('dd')].at(-1)?.textContent
      expect(noted).toBe(foreign)
      const markdown = parseHTML(
        `<body>${marked.parse(write('markdown', notebook), { async: false })}</body>`,
      )
      expect(markdown.document.querySelectorAll('script, img, iframe, svg, a, code, table').length).toBe(0)
    }
  })
})
