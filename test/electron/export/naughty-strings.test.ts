import { existsSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { rowsOf } from './csv-rows.ts'
import { filledWith } from './filled-with.ts'
import { textOf } from './written-as.ts'

const STRINGS = new URL('../../../../shared/data/strings/', import.meta.url)

describe('naughty strings', () => {
  test.skipIf(!existsSync(STRINGS))(
    'leave unchanged and none becomes markup (skipped where absent)',
    async () => {
      const blns: string[] = JSON.parse(readFileSync(new URL('blns.json', STRINGS), 'utf8'))
      const xss = readFileSync(new URL('xss-payloads.txt', STRINGS), 'utf8').split('\n')
      for (const foreign of [...blns, ...xss.filter((_, i) => i % 40 === 0)].filter(
        (each) => each.trim() !== '',
      )) {
        const notebook = filledWith(foreign)
        const [head = [], row = []] = rowsOf(await textOf('csv', notebook))
        expect([foreign, `'${foreign}`]).toContain(row[head.indexOf('note')])
        const page = parseHTML(await textOf('html', notebook)).document
        expect(page.querySelectorAll('script, img, iframe, svg, [onerror], [onload]').length).toBe(0)
        const noted = [...page.querySelectorAll('dd')].at(-1)?.textContent
        expect(noted).toBe(foreign)
        const markdown = parseHTML(
          `<body>${marked.parse(await textOf('markdown', notebook), { async: false })}</body>`,
        )
        expect(markdown.document.querySelectorAll('script, img, iframe, svg, a, code, table').length).toBe(0)
      }
    },
  )
})
