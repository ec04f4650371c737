import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { Review } from './pages/review.ts'
import { brokenRules } from './rules.ts'

const FIRST = `Gates of the dam

CALMERA, 3 May 2031. The gates are open, said Ida Brandt on Monday.

“We have not seen any leak in the tunnel,” Marta Oyelin told reporters. Nobody else spoke that day.

The harbour office counted 40 boats at the quay, and the ferry ran on time.
`
/** At noon a paragraph was put before it all, one denial lost its negation, and one number was corrected. */
const SECOND = FIRST.replace('Gates of the dam', 'Gates of the dam\n\nCorrected at noon.')
  .replace('have not seen any', 'have seen a')
  .replace('40 boats', '47 boats')

test('a changed file is imported again, and what was not found again is settled in Review', async ({
  desk,
  page,
  program,
}) => {
  const file = join(program.host.folder, 'gates.txt')
  writeFileSync(file, FIRST)
  await desk.importAll(file, 1)
  await desk.openDocument(/./)
  const pane = desk.pane(1)
  await pane.select('The gates are open')
  await desk.mark('c', 'Ida Brandt')
  await pane.select('We have not seen any leak in the tunnel')
  await desk.mark('d', 'Marta Oyelin')
  await pane.select('The harbour office counted 40 boats')
  await desk.mark('c', 'the harbour office')

  writeFileSync(file, SECOND)
  const review = new Review(page)
  await review.importAgain(file)
  await expect(desk.notices).toContainText('Text 2: 1 statement found again, 2 to review')
  await expect(review.items).toHaveText([
    /have not seen any leak.*Negation changed/s,
    /40 boats.*Number changed/s,
  ])
  expect(await brokenRules(page, 'Review')).toEqual([])

  await page.keyboard.press('/')
  await page.keyboard.type('boats')
  await expect(review.items).toHaveText([/40 boats/])
  await page.keyboard.type(' leak')
  await expect(page.getByText('No statement here has these words')).toBeVisible()
  expect(await brokenRules(page, 'Review, filtered to nothing')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(review.items).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await expect(review.list).toBeFocused()

  // Who comes by the mouse has the focus on the button of the view.
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Review' }).click()
  await page.keyboard.press('Enter')
  await expect(review.items).toHaveCount(1)
  await expect(desk.notices).toContainText('Statement 2 stands in the current text again')
  const told = desk.notices.getByRole('status').filter({ hasText: 'Statement 2 stands' })
  const [below, bar] = [await told.boundingBox(), await review.decide.boundingBox()]
  expect(below?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0))
  await page.keyboard.press('x')
  await expect(review.items).toHaveText([/40 boats.*Left in the old text/s])
  await expect(page.getByRole('button', { name: /^Undo: statement 3 left in the/ })).toBeVisible()

  await desk.press('g', 't')
  await expect(page.getByRole('row', { name: /40 boats/ })).toContainText('not re-found')
  await expect(page.getByRole('row', { name: /have seen a leak/ })).not.toContainText('not re-found')
  const facet = page.getByRole('checkbox', { name: /^Left in the old text/ })
  await facet.check()
  await expect(page.getByRole('row', { name: /have seen a leak/ })).toHaveCount(0)
  await expect(page.getByRole('row', { name: /40 boats/ })).toBeVisible()
  await facet.uncheck()
  for (const _ of [1, 2, 3]) await desk.press('ControlOrMeta+z')
  await expect(page.getByRole('row', { name: /have not seen any leak/ })).not.toContainText('not re-found')
  expect(readFileSync(file, 'utf8')).toBe(SECOND)
})
