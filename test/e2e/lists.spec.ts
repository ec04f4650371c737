import { expect, test } from './fixtures.ts'
import { StatementTable } from './pages/statement-table.ts'
import { Suggestions } from './pages/suggestions.ts'

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
