import { expect, test } from './fixtures.ts'
import { Search } from './pages/search.ts'
import { StatementTable } from './pages/statement-table.ts'
import { Suggestions } from './pages/suggestions.ts'
import { brokenRules } from './rules.ts'

test.use({ start: 'sample' })

test('pairs are filtered by words of either side, and the one that was looked at is found again', async ({
  desk,
  page,
}) => {
  const suggestions = new Suggestions(page)
  await suggestions.show()
  await suggestions.tab('Contradictions to look at')
  await expect(suggestions.chosen).toContainText('Somebody opened the gates at Korrin')
  const all = await suggestions.items.count()
  await desk.press('/')
  await desk.type('orsek warned')
  await expect.poll(() => suggestions.items.count()).toBeLessThan(all)
  await expect(suggestions.items.filter({ hasNotText: /orsek/i })).toHaveCount(0)
  await desk.type(' zebra')
  await expect(page.getByText('No pair has “orsek warned zebra”')).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(suggestions.items).toHaveCount(all)

  await suggestions.items.nth(2).click()
  const looked = await suggestions.chosen.innerText()
  await desk.press('g', 'l')
  await expect(page.getByRole('heading', { level: 1, name: 'Ledger' })).toBeVisible()
  await page.getByRole('button', { name: /^Suggestions/ }).click()
  await expect(suggestions.chosen).toHaveText(looked, { useInnerText: true })
})

test('a long list of saved views is narrowed to those whose name is typed', async ({ desk, page }) => {
  const table = new StatementTable(page)
  await table.show()
  await table.facet('Stance', /^Denial/).check()
  const saved = page.getByRole('region', { name: 'Saved views' })
  for (const name of ['gates', 'gauges', 'siren', 'rain', 'logs', 'Élise’s denials']) {
    await page.getByRole('button', { name: 'Save this view' }).click()
    await desk.type(name)
    await desk.press('Enter')
    await expect(saved.getByRole('button', { name, exact: true })).toBeVisible()
  }
  const box = page.getByRole('textbox', { name: 'Filter saved views' })
  await box.fill("elise's")
  await expect(saved.getByRole('listitem')).toHaveText(['Élise’s denials'])
  await box.fill('nothing')
  await expect(saved).toContainText('None has these words.')
  await box.press('Escape')
  await expect(saved.getByRole('listitem')).toHaveCount(6)
})

test('the columns of the table are found by their names, and stay as they are when the box is emptied', async ({
  desk,
  page,
}) => {
  const table = new StatementTable(page)
  await table.show()
  await page.getByRole('button', { name: 'Columns' }).click()
  const items = page.getByRole('menuitemcheckbox')
  const before = await items.count()
  await desk.type('CRÉD')
  await expect(items).toHaveText(['Information credibility'])
  // A screen reader is told which item Enter takes half a second after the last letter, so as not to be interrupted by each.
  const box = page.getByRole('searchbox', { name: 'Filter columns' })
  await expect(box).toHaveAttribute('aria-activedescendant', (await items.getAttribute('id')) ?? '')
  expect(await brokenRules(page, 'the columns, narrowed')).toEqual([])
  await expect(items).toBeChecked()
  await desk.press('Enter')
  await expect(items).not.toBeChecked()
  await desk.type(' zebra')
  await expect(page.getByText('None has these words.')).toBeVisible()
  await desk.press('Escape')
  await expect(items).toHaveCount(before)
  await desk.press('Escape')
  await expect(items).toHaveCount(0)
  await expect(table.column('Speaker')).toBeVisible()
  await expect(table.column('Cred.')).toBeHidden()
})

test('the links of a statement are narrowed, and ↓ leads from the box to them', async ({ desk, page }) => {
  const table = new StatementTable(page)
  await table.show()
  await table.rows.nth(0).click()
  await table.rows.nth(7).click({ modifiers: ['Shift'] })
  await desk.press('l', 'Enter')
  await expect(page.getByText('7 links made')).toBeVisible()
  await table.rows.nth(0).dblclick()
  const links = page.getByRole('region', { name: 'Links' })
  await expect(links.getByRole('listitem')).toHaveCount(7)
  expect(await brokenRules(page, 'links with their box')).toEqual([])
  const box = links.getByRole('textbox', { name: 'Filter links' })
  await box.fill('moved KORRIN')
  await expect(links.getByRole('listitem').filter({ hasNotText: /no gate at korrin/i })).toHaveCount(0)
  await box.press('ArrowDown')
  await desk.press('Enter')
  await expect(desk.quote).toContainText(/no gate at Korrin was moved/i)
})

test('a text is read again in an encoding that is found by what it writes', async ({ desk, page }) => {
  await desk.inspector.getByRole('button', { name: 'Read again as…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Read again as' })
  const options = dialog.getByRole('option')
  await desk.type('ukrain')
  await expect(options).toHaveText([/^KOI8-U/])
  expect(await brokenRules(page, 'the encodings, narrowed')).toEqual([])
  await desk.press('ArrowDown')
  await expect(options).toHaveAttribute('aria-selected', 'true')
  await expect(dialog.getByRole('button', { name: /^Read as KOI8-U/ })).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Filter encodings' }).fill('zebra')
  await expect(dialog.getByText('None has these words.')).toBeVisible()
})

test('a value to narrow a search by is found among many', async ({ desk, page }) => {
  const search = new Search(page)
  await search.show()
  await desk.type('gate')
  const days = search.narrow.getByRole('region', { name: 'Published' })
  await days.getByRole('button', { name: '2 more' }).click()
  await days.getByRole('textbox', { name: 'Filter published' }).fill('mar 16')
  await expect(days.getByRole('listitem')).toHaveText([/^16 Mar 2024/])
  await days.getByRole('button', { name: 'fewer' }).click()
  await expect(days.getByRole('textbox')).toHaveCount(0)
})
