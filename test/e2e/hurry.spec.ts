import { expect, test } from './fixtures.ts'
import { holdCalls } from './held-calls.ts'
import { Search } from './pages/search.ts'
import { StatementTable } from './pages/statement-table.ts'
import { Suggestions } from './pages/suggestions.ts'

test.use({ start: 'sample' })

/** Stories of who types faster than the program answers: a key is meant for what was typed before it. */

test('Enter twice behind words opens the first statement that has them, not the first of the table before', async ({
  desk,
  page,
}) => {
  const calls = await holdCalls(page, 'statements.query')
  const table = new StatementTable(page)
  await table.show()
  await desk.press('/')
  calls.hold()
  await desk.type('gauges show no drop')
  await desk.press('Enter', 'Enter')
  await expect(table.conditions).toHaveText(['words: gauges show no drop'])
  calls.letThrough()
  await expect(desk.quote).toContainText('gauges show no drop')
})

test('no key acts on a statement that the filter has left out', async ({ desk, page }) => {
  const table = new StatementTable(page)
  await table.show()
  await desk.press('/')
  await desk.type('nowhere')
  await expect(page.getByText('No statement passes this filter')).toBeVisible()
  await page.getByRole('heading', { name: 'Statements', level: 1 }).click()
  await desk.press('Delete')
  await expect(desk.notices).toContainText('There is no statement to act on')
  await expect(desk.undo).toHaveAccessibleName(/Nothing to undo/)
})

test('Enter right behind a query opens what it finds, not what the one before has found', async ({
  desk,
  page,
}) => {
  const calls = await holdCalls(page, 'search.query')
  const search = new Search(page)
  await search.show()
  await search.box.fill('siren')
  await expect(search.counts).toContainText('documents')
  await expect(search.preview).toBeVisible()
  calls.hold()
  await search.box.fill('chronology')
  await desk.press('Enter')
  calls.letThrough()
  await expect.poll(() => desk.openTitles()).toContainEqual(expect.stringMatching(/chronology/i))
})

test('Enter in the palette waits for the statements that have the words', async ({ desk, page }) => {
  const calls = await holdCalls(page, 'statements.find')
  calls.hold()
  await desk.press('ControlOrMeta+k')
  await desk.type('gauges show no drop')
  await desk.press('Enter')
  calls.letThrough()
  await expect(desk.quote).toContainText('gauges show no drop')
})

test('Enter in a list to choose from waits for what is known, and makes nothing new of half a name', async ({
  desk,
  page,
}) => {
  const calls = await holdCalls(page, 'propositions.list')
  calls.hold()
  const table = new StatementTable(page)
  await table.show()
  await desk.press('p')
  await desk.type('gauge')
  await desk.press('Enter')
  calls.letThrough()
  await expect(desk.notices).toContainText('1 statement changed')
  await expect(table.cursor.locator('[data-column="proposition"]')).toHaveText(/.{6}gauge|gauge.{6}/i)
})

test('a key pressed twice answers two pairs', async ({ desk }) => {
  const calls = await holdCalls(desk.page, 'pairs.setAside')
  const suggestions = new Suggestions(desk.page)
  await suggestions.show()
  await suggestions.tab('Contradictions to look at')
  await expect(suggestions.chosen).toBeVisible()
  await suggestions.pressAtOnce('x', 'x')
  await expect.poll(() => calls.inputs).toHaveLength(2)
  expect(new Set(calls.inputs).size).toBe(2)
})
