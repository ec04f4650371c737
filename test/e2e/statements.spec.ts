import { expect, test } from './fixtures.ts'
import { StatementTable } from './pages/statement-table.ts'
import { brokenRules } from './rules.ts'

test.use({ start: 'sample' })

test('statements are narrowed, put in order, and a place in the table is kept while one is read', async ({
  desk,
  page,
}) => {
  const table = new StatementTable(page)
  await table.show()
  await expect(table.counts).toHaveText(/^53, \d+ origins$/)

  await table.facet('Stance', /^Denial/).check()
  await expect(table.counts).toHaveText(/^22 of 53, \d+ origins$/)
  await expect(table.facet('Stance', /^Claim/)).toBeVisible()
  await desk.press('/')
  await desk.type('gauges')
  await expect(table.conditions).toHaveText(['words: gauges', 'stance: denial'])
  await expect.poll(async () => new Set(await table.cells('stance'))).toEqual(new Set(['Denial']))

  await table.column('Speaker').getByRole('button').click()
  await table.column('Speaker').getByRole('button').click()
  await expect(table.column('Speaker')).toHaveAttribute('aria-sort', 'descending')
  await expect
    .poll(async () => table.cells('speaker'))
    .toEqual((await table.cells('speaker')).toSorted().toReversed())

  await table.grid.focus()
  await desk.press('ArrowDown', 'ArrowDown')
  const quote = await table.cursor.locator('[data-column="quote"]').innerText()
  await desk.press('Enter')
  await expect(desk.quote).toHaveText(quote)
  await table.show()
  await expect(table.cursor).toContainText(quote)
  await expect(table.conditions).toHaveCount(2)

  await page.getByRole('textbox', { name: 'Said between from' }).fill('13 March 2024')
  await desk.press('Enter')
  await expect(table.conditions).toHaveText(['words: gauges', 'stance: denial', 'said from 13 Mar 2024'])
  await page.getByRole('button', { name: 'Take away said from 13 Mar 2024' }).click()

  await desk.press('/')
  await desk.type('nowhere')
  await expect(page.getByText('No statement passes this filter')).toBeVisible()
  await page.getByRole('button', { name: /^Without words: nowhere/ }).click()
  await expect(table.conditions).toHaveText(['stance: denial'])
})

test('a facet with many values finds one of them as it is typed, and says when none fits', async ({
  desk,
  page,
}) => {
  const table = new StatementTable(page)
  await table.show()
  const documents = page.getByRole('group', { name: 'Document' })
  await expect(documents.getByRole('checkbox')).toHaveCount(8)
  await documents.getByRole('button', { name: /more$/ }).click()
  await desk.type('two ministr')
  await expect(documents.getByRole('checkbox')).toHaveCount(1)
  await documents.getByRole('checkbox').check()
  await expect(table.conditions).toHaveText([/^document: Two ministries/])
  await documents.getByRole('textbox').fill('nobody')
  await expect(documents).toContainText('None has these letters.')
})

test('many statements are changed at once, each change is one step, and a view is saved and goes out', async ({
  desk,
  page,
}) => {
  const table = new StatementTable(page)
  await table.show()
  await table.facet('Speaker', /^Danil Orsek/).check()
  await expect(table.counts).toHaveText(/^5 of 53/)

  await desk.press('ControlOrMeta+a')
  await expect(table.bar).toContainText('5 selected')
  await desk.press('h')
  await desk.type('poss')
  await desk.press('Enter')
  await expect.poll(() => table.cells('hedge')).toEqual(Array(5).fill('possible'))
  await desk.press('t')
  await desk.type('minister')
  await desk.press('Enter')
  await expect(table.facet('Tag', /^minister/)).toBeVisible()
  await desk.press('ControlOrMeta+z')
  await expect(table.facet('Tag', /^minister/)).toBeHidden()
  await desk.press('ControlOrMeta+z')
  await expect.poll(async () => (await table.cells('hedge')).includes('possible')).toBe(false)

  const counts = await table.counts.innerText()
  await desk.press('o', 'Enter')
  await expect(page.getByText('5 statements count as one origin now')).toBeVisible()
  await expect(table.counts).toHaveText('5 of 53, 1 origin')
  await desk.press('o')
  await desk.type('each')
  await desk.press('Enter')
  await expect(table.counts).toHaveText('5 of 53, 5 origins')
  await desk.press('ControlOrMeta+z')
  await expect(table.counts).toHaveText('5 of 53, 1 origin')
  await desk.press('ControlOrMeta+z')
  await expect(table.counts).toHaveText(counts)

  await desk.press('Escape')
  await expect(table.bar).toBeHidden()
  await table.rows.nth(1).click()
  await table.rows.nth(3).click({ modifiers: ['Shift'] })
  await expect(table.bar).toContainText('3 selected')
  await desk.press('l', 'Enter')
  await expect(page.getByText('2 links made')).toBeVisible()
  await desk.press('ControlOrMeta+z')
  await expect(page.getByText('Undone: 2 links “contradicts”')).toBeVisible()
  await desk.press('Delete')
  await expect(table.counts).toHaveText(/^2 of 50/)
  await desk.press('ControlOrMeta+z')
  await expect(table.counts).toHaveText(/^5 of 53/)

  await page.getByRole('button', { name: 'Save this view' }).click()
  await desk.type('the minister')
  await desk.press('Enter')
  const saved = page.getByRole('region', { name: 'Saved views' })
  await expect(saved).toContainText('the minister')
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(table.counts).toHaveText(/^53, \d+ origins$/)
  await saved.getByRole('button', { name: 'the minister', exact: true }).click()
  await expect(table.counts).toHaveText(/^5 of 53/)
  await desk.press('ControlOrMeta+e')
  await expect(page.getByRole('dialog', { name: 'Export' })).toContainText('5 statements')
})

test('the codebook is put in a tree, and two statements are linked and walked both ways', async ({
  desk,
  page,
}) => {
  const table = new StatementTable(page)
  await table.show()
  await page.getByRole('button', { name: 'Codebook' }).click()
  await desk.type('water')
  await desk.press('Enter')
  const leaf = (name: RegExp) => table.codebook.getByRole('treeitem', { name })
  await expect(leaf(/^water/)).toHaveAttribute('aria-selected', 'true')
  await leaf(/^gauges/).click()
  await table.codebook.getByRole('combobox', { name: 'Stands under' }).selectOption({ label: 'water' })
  await expect(leaf(/^gauges/)).toHaveAttribute('aria-level', '2')
  await table.codebook.getByRole('button', { name: 'Merge into…' }).click()
  await desk.type('rain')
  await desk.press('Enter')
  await expect(leaf(/^gauges/)).toBeHidden()
  await leaf(/^rain/).click()
  await desk.press('ControlOrMeta+z')
  await expect(leaf(/^gauges/)).toBeVisible()
  await desk.press('Escape')
  await expect(table.facet('Tag', /^gauges/)).toBeVisible()

  await table.row('They tell us the gates').first().dblclick()
  const links = page.getByRole('region', { name: 'Links' })
  await expect(desk.quote).toContainText('They tell us the gates')
  const first = await desk.quote.innerText()
  await desk.press('l', ']')
  await expect(links).toContainText('this one')
  const second = await desk.quote.innerText()
  await desk.press('Enter')
  await expect(links).toContainText('contradicts')
  await links.getByRole('button', { name: /^(claim|denial|question|comment) contradicts/ }).click()
  await expect(desk.quote).toHaveText(first)
  await links.getByRole('button', { name: /^(claim|denial|question|comment) contradicts/ }).click()
  await expect(desk.quote).toHaveText(second)
  await links.getByRole('button', { name: /^Remove the link/ }).click()
  await expect(links).toContainText('None yet.')
  await desk.press('ControlOrMeta+z')
  await expect(links.getByRole('button', { name: /contradicts “/ })).toBeVisible()
})

test('the table, its bar and the codebook pass the accessibility rules and fit the window', async ({
  desk,
  page,
}) => {
  const table = new StatementTable(page)
  await table.show()
  await table.facet('Stance', /^Claim/).check()
  await desk.press('ControlOrMeta+a')
  await expect(table.bar).toBeVisible()
  const trouble = await brokenRules(page, 'the table and its bar')
  await desk.press('w')
  await expect(page.getByRole('dialog', { name: 'Speaker' })).toBeVisible()
  trouble.push(...(await brokenRules(page, 'speaker')))
  await desk.press('Escape')
  await page.getByRole('button', { name: 'Codebook' }).click()
  await expect(table.codebook).toBeVisible()
  trouble.push(...(await brokenRules(page, 'codebook')))
  expect(trouble).toEqual([])
})
