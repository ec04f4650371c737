import { expect, REPORTS, test } from './fixtures.ts'
import { Exports } from './pages/exports.ts'
import { brokenRules } from './rules.ts'
import { Search } from './pages/search.ts'

const DENIED = 'We haven’t seen any inspector at the quay this week.'
const CLAIMED = 'All six boats were inspected by Tuesday night'

test('each form of the notes carries quote, source, date, speaker, stance, note and context; a scope leaves out the rest', async ({
  desk,
  page,
}) => {
  await desk.importAll(REPORTS, 5)
  await desk.openDocument(/Ferry line says/)
  await desk.openBeside(/Union chief doubts/)
  await desk.pane(1).select(DENIED)
  await desk.mark('d', 'Ada Lindqvist')
  await desk.writeNote('Ask the port for its log; "papers", 6 boats')
  await desk.pane(2).select(CLAIMED)
  await desk.mark('c', 'Jonas Brandt')
  const exports = new Exports(page)

  const written = [
    'Ferry line says the Ostrel crossing is safe; harbour union sees no inspection',
    'Ada Lindqvist',
    'Jonas Brandt',
    'Union chief doubts ferry inspections',
  ]
  const markdown = await exports.save('Markdown')
  expect(markdown.name).toMatch(/\.md$/)
  for (const words of [...written, `> ${DENIED}`, `> ${CLAIMED}`, '▼ Denial 1', 'Ask the port for its log'])
    expect(markdown.text).toContain(words)
  expect(markdown.text).toMatch(/Context:\*\*.*Ada Lindqvist, told this newspaper.*She asked for the papers/)

  const csv = await exports.save('CSV table', 'Denials')
  expect(csv.text).toContain(`denial,${DENIED},Ada Lindqvist`)
  expect(csv.text).toContain('"Ask the port for its log; ""papers"", 6 boats"')
  expect(csv.text).not.toContain(CLAIMED)

  const json = await exports.save('Gainsay JSON', 'Jonas Brandt')
  expect(JSON.parse(json.text)).toMatchObject({
    statements: [{ stance: 'claim', quote: CLAIMED, note: '' }],
    speakers: [{ name: 'Jonas Brandt' }],
  })

  const annotation = await exports.save('Web Annotation', 'Union chief doubts ferry inspections')
  expect(annotation.text).toContain(`"exact": "${CLAIMED}"`)
  expect(annotation.text).not.toContain(DENIED)

  await exports.choose('Excel workbook')
  await exports.scope.selectOption({ label: 'Everything' })
  await expect(exports.parts).toContainText(['Statements', 'Speakers', 'Propositions', 'Documents', 'Links'])
  await expect(exports.parts.first()).toContainText('2 rows')
  await exports.dialog.getByText('Columns').click()
  await exports.dialog.getByRole('checkbox', { name: 'speaker', exact: true }).uncheck()
  expect(await brokenRules(page, 'export')).toEqual([])
  expect((await exports.finish('Excel workbook')).name).toMatch(/\.xlsx$/)

  await exports.open()
  await expect(exports.dialog.getByRole('radio', { name: /^Excel workbook/ })).toBeChecked()
  await exports.choose('Your own template')
  await exports.dialog.getByRole('combobox', { name: 'Template' }).selectOption('Quotes.md')
  await expect(exports.dialog.getByLabel('How the file begins')).toContainText(`> ${DENIED}`)
  expect((await exports.finish('file')).text).toContain(`> ${CLAIMED}`)

  // By keys alone: the last format has the focus, arrows choose, Enter saves.
  await exports.open()
  await expect(exports.dialog.getByRole('radio', { name: /^Your own template/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(exports.dialog.getByText(/^2 statements, .*\.csv$/)).toBeVisible()
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  await expect(exports.dialog).toBeHidden()

  await desk.press('g', 'f')
  await desk.type('title:chief')
  await expect(new Search(page).counts).toContainText('1 document')
  const html = await exports.save('Web page', 'title:chief')
  await page.goto(`file://${html.path}`)
  const shown = await page.locator('body').innerText()
  for (const words of ['Jonas Brandt', CLAIMED, 'Claim']) expect(shown).toContain(words)
  expect(await brokenRules(page, 'report')).toEqual([])
})

test('what is said over a dialog covers none of its controls, and is closed by itself', async ({
  desk,
  page,
}) => {
  await desk.importAll(REPORTS, 5)
  await page.setViewportSize({ width: 1024, height: 700 })
  const exports = new Exports(page)
  await exports.choose('Your own template')
  const chooser = page.waitForEvent('filechooser')
  await exports.dialog.getByRole('button', { name: 'Add a file…' }).click()
  await (await chooser).setFiles({ name: 'report.doc', mimeType: 'text/plain', buffer: Buffer.from('x') })

  const notice = page.getByRole('alert').filter({ hasText: 'a template is a file that ends in' })
  await expect(notice).toBeVisible()
  const [over, dialog] = [await notice.boundingBox(), await exports.dialog.boundingBox()]
  expect((over?.y ?? 0) + (over?.height ?? 0)).toBeLessThan(dialog?.y ?? 0)
  expect(await brokenRules(page, 'a notice over a dialog')).toEqual([])

  await notice.getByRole('button', { name: 'Close this notice' }).click()
  await expect(notice).toBeHidden()
  await expect(exports.dialog).toBeVisible()
})
