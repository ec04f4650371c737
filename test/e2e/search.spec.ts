import { expect, test } from './fixtures.ts'
import { Exports } from './pages/exports.ts'
import { holdCalls } from './held-calls.ts'
import { Search } from './pages/search.ts'

test.use({ start: 'sample' })

test('a query is typed with completions, narrowed by a click, saved, and walked hit by hit into the texts', async ({
  desk,
  page,
}) => {
  const search = new Search(page)
  await search.show()
  await expect(page.getByRole('heading', { name: 'Search all texts, statements and notes' })).toBeVisible()

  await search.box.fill('gauge')
  await expect(search.counts).toContainText('8 documents')
  await search.box.pressSequentially(' st')
  await expect(search.completions.first()).toHaveText(/stance:denial\D*3/)
  await page.keyboard.press('Tab')
  await expect(search.box).toHaveValue('gauge stance:denial ')
  await expect(search.counts).toContainText('3 places in 3 sources')
  await expect(page.getByText('All 3 places in 3 sources shown.')).toBeVisible()
  await expect(search.hits).toHaveCount(3)
  await expect(search.chosen).toContainText(/Statement 53.*Ilena Marsk/)
  await expect(search.preview).toContainText('gauges, stem of gauge')

  await page.getByRole('radio', { name: 'one by one' }).click()
  await expect(search.chosen).toContainText('Teshe Valley Monitor · Mar 2024 · Korrin: a chronology')
  await page.getByRole('radio', { name: 'by document' }).click()
  await expect(search.chosen).not.toContainText(' · ')

  await search.value(/^Northline Wire 1$/).click()
  await expect(search.box).toHaveValue('gauge stance:denial outlet:"Northline Wire"')
  await expect(search.hits).toHaveCount(1)
  await search.value(/^Northline Wire 1$/).click()
  await expect(search.box).toHaveValue('gauge stance:denial')

  await page.getByRole('button', { name: /^Save / }).click()
  await page.getByRole('textbox', { name: 'Name of the search' }).fill('Gauges denied')
  await page.keyboard.press('Enter')
  await expect(search.saved.getByRole('button', { name: 'Gauges denied', exact: true })).toBeVisible()

  await search.box.focus()
  await page.keyboard.press('ArrowDown')
  await expect(search.chosen).toContainText('Statement 23')
  await page.keyboard.press('Enter')
  await expect(desk.quote).toContainText('Our gauges show no drop so far')
  await page.keyboard.press('F3')
  await expect(desk.quote).toContainText('Our gauges show no drop at all so far')
  await page.keyboard.press('F3')
  await expect(desk.notices).toContainText('That was the last hit')
  await search.show()
  await expect(search.chosen).toContainText('Statement 16')

  const exported = await new Exports(page).save('Gainsay JSON', 'Gauges denied')
  expect(JSON.parse(exported.text)).toMatchObject({ statements: { length: 3 } })
  await desk.undo.click()
  await expect(search.saved).toContainText('None yet')

  await search.box.focus()
  await page.keyboard.press('Escape')
  await expect(search.box).toHaveValue('')
  await expect(search.box).toBeFocused()
  await expect(search.value(/^Text/)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(search.box).not.toBeFocused()
  await desk.press('g', 'f')
  await expect(search.box).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('l')
  await expect(page.getByRole('heading', { name: 'Ledger', exact: true })).toBeVisible()
})

test('a query that takes its time says so, before its first results and beside the last ones', async ({
  desk,
}) => {
  const { page } = desk
  const calls = await holdCalls(page, 'search.query')
  calls.hold()
  const search = new Search(page)
  await search.show()

  await search.box.fill('gauge')
  await expect(search.counts).toHaveText('searching…')
  await expect(page.getByRole('heading', { name: 'Search all texts' })).toBeHidden()
  calls.letThrough()
  await expect(search.counts).toContainText('8 documents')

  calls.hold()
  await search.box.fill('gauge stance:denial')
  await expect(search.counts).toContainText('8 documentssearching…')
  calls.letThrough()
  await expect(search.counts).toContainText('3 places in 3 sources')
  await expect(search.counts).not.toContainText('searching…')
})

test('what cannot be read is underlined and told with a way out; nothing found says which condition to drop', async ({
  desk,
}) => {
  const { page } = desk
  const search = new Search(page)
  await search.show()
  await search.box.fill('gauges')
  await expect(search.counts).toContainText('8 documents')
  await search.box.fill('gauges outlett:meridian')
  await expect(page.getByRole('alert')).toHaveText('There is no field “outlett:”. Did you mean outlet:?')
  await expect(page.locator('.painted-query .wrong')).toHaveText('outlett')
  await expect(search.counts, 'the last results stay').toContainText('8 documents')
  await page.getByRole('button', { name: 'Use gauges outlet:meridian' }).click()
  await expect(search.counts).toContainText('1 document')

  await search.box.fill('gates')
  await search.page.getByRole('button', { name: 'search it too' }).click()
  await expect(search.box).toHaveValue('gates in:text in:titles in:furniture')

  await search.box.fill('in:furniture crowns')
  await expect(search.hits).toHaveCount(3)
  await expect(search.preview).toContainText('Subscribe to the Courier for two crowns a week')

  await search.box.fill('+gauges +unicorn')
  await expect(page.getByRole('heading', { name: 'Nothing found for “+gauges +unicorn”' })).toBeVisible()
  await page.getByRole('button', { name: 'Without +unicorn 8' }).click()
  await expect(search.counts).toContainText('8 documents')

  await search.box.fill('guages')
  await page.getByRole('button', { name: 'Spelt nearly so guages~1 8' }).click()
  await expect(search.preview).toContainText('gauges, as guages~1')
  await search.box.fill('gauges AND NOT Korrin')
  await expect(page.getByText('AND, OR and NOT are words like any other here.')).toBeVisible()
  await page.getByRole('button', { name: 'Use +gauges -Korrin' }).click()
  await expect(search.box).toHaveValue('+gauges -Korrin')

  await page.keyboard.press('F1')
  const syntax = page.getByRole('dialog', { name: 'What can be searched for' })
  await syntax.getByRole('button', { name: 'stance:denial' }).click()
  await expect(search.box).toHaveValue('stance:denial')
  await expect(search.counts).toContainText('places in')
})
