import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { writeExport } from '../../../../electron/api/exporting/write-export.ts'
import { writeJson } from '../../../../electron/exchange/json/write-json.ts'
import { checkPage } from '../../../../electron/exchange/pack/check-page.ts'
import { CHECK_SCRIPT } from '../../../../electron/exchange/pack/check-script.ts'
import { faultsOfPack } from '../../../../electron/exchange/pack/faults.ts'
import { readExchange } from '../../../../electron/exchange/read-exchange.ts'
import { emptyProject } from '../../../../shared/model/project.ts'
import { newStore } from '../../store/workspaces.ts'
import { taken, whole } from '../exchanged.ts'
import { altered, filesIn, oneByte, ORDER, packed } from './packed.ts'

test('a pack holds the report, the originals, statements, project, history and the page that checks it', async () => {
  const { bytes } = await packed()
  expect([...filesIn(bytes).keys()]).toEqual([
    'gainsay-pack.json',
    'check.html',
    'report.html',
    'project.json',
    'statements.jsonld',
    'history.json',
    'originals/00000000-report-1.txt',
    'originals/00000000-report-2.txt',
    'SHA256SUMS',
  ])
})

test('the same workspace gives the same bytes, and comes back without loss', async () => {
  const { db, bytes } = await packed()
  expect(Buffer.from((await writeExport(db, ORDER)).content).equals(bytes)).toBe(true)
  expect(faultsOfPack(bytes)).toEqual([])
  const other = newStore().db
  const { project, losses } = readExchange({ name: 'harbour.zip', bytes }, emptyProject(''))
  taken(other, project)
  expect(losses).toEqual([])
  expect(Buffer.from(writeJson(whole(other))).equals(writeJson(whole(db)))).toBe(true)
})

test.each([
  [
    'one changed byte in an original',
    'originals/00000000-report-1.txt',
    oneByte,
    'is not the file that was packed',
  ],
  ['one changed byte in the project', 'project.json', oneByte, 'is not the file that was packed'],
  ['a file that is missing', 'report.html', () => null, 'is missing'],
  ['a file that was added', 'extra.txt', () => Buffer.from('hello'), 'was added to the pack'],
])('%s is found, by us and by the page, and the pack is not taken in', async (_, path, change, message) => {
  const bytes = altered((await packed()).bytes, path, change)
  expect(faultsOfPack(bytes)[0]).toEqual({ where: path, message })
  expect(() => readExchange({ name: 'harbour.zip', bytes }, emptyProject(''))).toThrow(`${path} ${message}`)
  expect((await checkedInBrowser(bytes)).faults).toEqual([{ where: path, what: message }])
})

test('of a changed original the page names the quotes that came from it; of a changed project it checks none', async () => {
  const { bytes } = await packed()
  const original = await checkedInBrowser(altered(bytes, 'originals/00000000-report-1.txt', oneByte))
  expect(new Set(original.quotes?.map(({ good, original: words }) => [good, words].join(' ')))).toEqual(
    new Set(['false the original file is not the one that was packed', 'true also in the original file']),
  )
  expect((await checkedInBrowser(altered(bytes, 'project.json', oneByte))).quotes).toBeNull()
})

test('what a system leaves in a folder that somebody looked into is no fault', async () => {
  const { bytes } = await packed()
  const looked = altered(bytes, 'originals/.DS_Store', () => Buffer.from('x'))
  expect((await checkedInBrowser(looked)).faults).toEqual([])
})

test('the page finds every quote in its text, and in the original where that is a text', async () => {
  const { faults, hashed, quotes } = await checkedInBrowser((await packed()).bytes)
  expect({ faults, hashed }).toEqual({ faults: [], hashed: 7 })
  expect(quotes?.map(({ stands, original }) => [stands, original])).toEqual([
    [true, 'also in the original file'],
    [true, 'also in the original file'],
    [true, 'also in the original file'],
  ])
})

test('the page may run its own program and nothing else', () => {
  const page = checkPage()
  expect(page).toMatch(/default-src 'none'; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+';/)
  expect(page).not.toMatch(/https?:/)
})

interface Checked {
  readonly faults: { where: string; what: string }[]
  readonly hashed: number
  readonly quotes: { stands: boolean; good: boolean; original: string }[] | null
}

/** Runs the program of the page over the files, as a browser does once they are read. */
async function checkedInBrowser(bytes: Uint8Array): Promise<Checked> {
  const context = createContext({ crypto, TextDecoder, files: filesIn(bytes) })
  return (await runInContext(`${CHECK_SCRIPT}\ncheckPack(files)`, context)) as Checked
}
