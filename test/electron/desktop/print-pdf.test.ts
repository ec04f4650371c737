import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printPdf } from '../../../electron/desktop/print-pdf.ts'

/** Windows that tell what was done with them; `fails` in printing. */
function fakeWindows(fails = false) {
  const done: string[] = []
  let printed = ''
  class FakeWindow {
    constructor(options: { show?: boolean; webPreferences?: object }) {
      done.push(`made ${JSON.stringify(options)}`)
    }
    webContents = {
      async printToPDF(options: object): Promise<Buffer> {
        if (fails) throw new Error('no printer')
        done.push(`printed ${JSON.stringify(options)}`)
        return Buffer.from('%PDF')
      },
    }
    async loadFile(file: string) {
      printed = file
      done.push(`loaded ${readFileSync(file, 'utf8')}`)
    }
    destroy() {
      done.push('destroyed')
    }
  }
  return { FakeWindow, done, file: () => printed }
}

const page = Buffer.from('<p>report</p>')

test('prints the page in a hidden window without scripts, and leaves neither window nor file behind', async () => {
  const { FakeWindow, done, file } = fakeWindows()
  expect(Buffer.from(await printPdf(FakeWindow, page)).toString()).toBe('%PDF')
  expect(done).toEqual([
    'made {"show":false,"webPreferences":{"sandbox":true,"contextIsolation":true,"nodeIntegration":false,"javascript":false}}',
    'loaded <p>report</p>',
    'printed {"preferCSSPageSize":true,"printBackground":true,"generateDocumentOutline":true,"generateTaggedPDF":true}',
    'destroyed',
  ])
  expect(existsSync(file())).toBe(false)
})

test('one that cannot be printed leaves nothing behind either', async () => {
  const { FakeWindow, done, file } = fakeWindows(true)
  await expect(printPdf(FakeWindow, page)).rejects.toThrow('no printer')
  expect([done.at(-1), existsSync(file())]).toEqual(['destroyed', false])
})
