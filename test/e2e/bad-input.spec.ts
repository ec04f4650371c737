import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, REPORTS, test } from './fixtures.ts'
import { Exports } from './pages/exports.ts'

test('a folder with bad files among good ones brings the good ones in and gives each other its reason', async ({
  desk,
  program,
  page,
}) => {
  const folder = join(program.host.folder, 'mixed')
  const good = readFileSync(join(REPORTS, 'bridge-courier.txt'))
  mkdirSync(join(folder, 'deeper'), { recursive: true })
  for (const [name, content] of [
    ['1-good.txt', good],
    ['2-copy.txt', good],
    ['3-empty.txt', ''],
    ['4-binary.txt', Buffer.from([0, 1, 2, 255, 254, 0, 0, 7, 0, 0, 1, 0])],
    ['5-picture.txt', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1')],
    ['6-letter.docx', Buffer.from('PK\x03\x04rest', 'latin1')],
    ['deeper/8-good.md', '# The ferry sails\n\nThe Heron sailed on Monday, the line said.'],
  ] as const) {
    writeFileSync(join(folder, name), content)
  }

  await desk.drop(folder)
  await expect(page.getByText('7 done: 2 documents, 1 duplicate, 4 failed')).toBeVisible()
  const results = await page.getByRole('grid', { name: 'Files' }).getByRole('row').allInnerTexts()
  const told = results.slice(1).map((row) => row.replace(/\s+/g, ' ').trim())
  expect(told).toEqual([
    expect.stringContaining('1-good.txt Union chief doubts ferry inspections'),
    expect.stringContaining('2-copy.txt Same bytes as “Union chief doubts ferry inspections”; kept once'),
    expect.stringMatching(/3-empty\.txt Not imported: The file is empty/),
    expect.stringMatching(/4-binary\.txt Not imported: \S/),
    expect.stringMatching(/5-picture\.txt Not imported: .*a PNG picture/),
    expect.stringMatching(/6-letter\.docx Not imported: The archive is damaged/),
    expect.stringContaining('8-good.md The ferry sails'),
  ])

  await page.getByRole('button', { name: 'Failed only' }).click()
  const files = page.getByRole('grid', { name: 'Files' }).getByRole('row')
  await expect(files).toHaveCount(1 + 4)
  await page.getByRole('button', { name: 'All files' }).click()
  await expect(files).toHaveCount(1 + 7)
})

const RUNS = '<img src=x onerror="window.__ran=1"><script>window.__ran=1</script>'
const STRINGS = [
  RUNS,
  '"><svg onload=window.__ran=1>',
  'javascript:window.__ran=1',
  "'); DROP TABLE statement; --",
  '=cmd|’ /C calc’!A0',
  '${{<%[%\'"}}%\\.',
  '\u202Etest\u202E \uFEFF Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L͠ͅG͖͎ 👩‍👩‍👧 社會科學院 ﷽',
]

test('words that look like programs are kept, shown and exported as words, and none runs', async ({
  desk,
  program,
  page,
}) => {
  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs++
    void dialog.dismiss()
  })
  const article = join(program.host.folder, 'hostile.html')
  writeFileSync(
    article,
    `<html><head><title>Hostile</title><script>window.__ran=1</script></head><body onload="window.__ran=1"><article>
    <h1>A hostile page</h1><p>The mayor said: “Nothing will run here today, whatever the page tries.” ${RUNS}
    <iframe src="javascript:window.__ran=1"></iframe> &lt;script&gt;window.__ran=1&lt;/script&gt; is what she wrote.</p>
    <p>The second paragraph only makes the article long enough to be one, as every article has to be.</p></article></body></html>`,
  )
  const note = [...STRINGS, ...sharedStrings()].join('\n')

  await desk.importAll(article, 1)
  await desk.openDocument(/./)
  const pane = desk.pane(1)
  await expect(pane.words('<script>window.__ran=1</script> is what she wrote')).toBeVisible()
  await desk.field('Title').click()
  await page.keyboard.insertText(RUNS)
  await desk.press('Enter')
  await expect(pane.title).toHaveText(RUNS)

  await pane.select('Nothing will run here today')
  await desk.press('c')
  await expect(desk.speaker).toBeFocused()
  await page.keyboard.insertText(STRINGS[1] ?? '')
  await desk.press('ArrowUp', 'Enter')
  await expect(desk.field('Speaker')).toHaveText(STRINGS[1] ?? '')
  for (const [count, tag] of STRINGS.entries()) {
    await desk.press('t')
    await page.keyboard.insertText(tag)
    await desk.press('Enter')
    await expect(desk.tags).toHaveCount(count + 1)
  }
  await desk.writeNote(note)
  await desk.open(await program.restart())
  await desk.statements.first().click()
  await desk.shownNote.getByRole('button', { name: 'Edit: Note' }).click()
  await expect(desk.note).toHaveValue(note)
  await desk.press('Escape')
  expect(await hasRun(page)).toBe(false)
  expect(new Set(await desk.tags.allTextContents())).toEqual(new Set(STRINGS))

  const exports = new Exports(page)
  const json: unknown = JSON.parse((await exports.save('Gainsay JSON')).text)
  expect(json).toMatchObject({
    documents: [{ title: RUNS }],
    speakers: [{ name: STRINGS[1] }],
    statements: [{ quote: 'Nothing will run here today', note }],
  })
  expect(await hasRun(page)).toBe(false)
  const html = await exports.save('Web page')
  await page.goto(`file://${html.path}`)
  await expect(page.locator('body')).toContainText(RUNS)
  expect(await hasRun(page)).toBe(false)
  expect(dialogs).toBe(0)
})

function hasRun(page: Page): Promise<boolean> {
  return page.evaluate(() => '__ran' in window)
}

/** The naughty strings of the shared data that a text field keeps as they are: one line each. */
function sharedStrings(): string[] {
  const folder = join(import.meta.dirname, '../../../shared/data/strings')
  if (!existsSync(folder)) return []
  const naughty: unknown = JSON.parse(readFileSync(join(folder, 'blns.json'), 'utf8'))
  // The store's tests keep every one of the payloads; a field on screen takes minutes for half a megabyte.
  const payloads = readFileSync(join(folder, 'xss-payloads.txt'), 'utf8').split('\n')
  const some = payloads.filter((_, index) => index % 40 === 0)
  const all = Array.isArray(naughty) ? [...naughty.map(String), ...some] : some
  // oxlint-disable-next-line no-control-regex -- a field changes line ends and drops some signs of control
  return all.filter((text) => !/[\r\n\0]/.test(text))
}
