import { expect, test } from './fixtures.ts'
import { LedgerPage } from './pages/ledger.ts'
import { brokenRules } from './rules.ts'

test.use({ start: 'sample' })

const OUTFLOW = 'The outflow at Korrin is being reduced'
const GATES = 'Gates at Korrin were opened on the night of 11 March'
const SIREN = 'The siren at Anselt was in working order'
const DAM = 'The Korrin dam is undamaged'
/** How many origins there are is known when all documents have been compared, which may be later than a story looks. */
const CELL = /claims, 4 times in \d origins?/

test('the ledger is walked by keys from a cell to both sides in the text, and back', async ({
  desk,
  page,
}) => {
  const ledger = new LedgerPage(page)
  await ledger.open()
  await desk.press('ArrowDown', 'ArrowRight')
  await expect.poll(() => ledger.current()).toMatch(/^Varesh water ministry: 4 claims from \d origins?$/)
  await expect(ledger.grid.locator('.framed')).toHaveCount(2)

  await desk.press('Enter')
  await expect(ledger.panel).toContainText(CELL)
  await expect(ledger.panel.getByRole('list', { name: 'Against it' }).locator('q').first()).toBeVisible()
  await desk.press('Enter')
  await expect(desk.pane(2).title).toBeVisible()
  await expect(desk.quote).toBeVisible()
  await expect(desk.pane(2).text).toBeFocused()

  await desk.back.click()
  await expect(ledger.panel).toContainText(CELL)
  await desk.press('ArrowRight', 'ArrowRight', 'ArrowRight')
  await expect(ledger.panel).toContainText('Ilena Marsk')
  await desk.press('Escape')
  await expect(ledger.panel).toBeHidden()
  await desk.press('Control+End')
  await expect
    .poll(() => ledger.current())
    .toMatch(/^claim in \d origins? from 3 statements; denial in 0 origins from 0 statements$/)
})

test('the table shows outlets and days, is filtered by words and gaps, and says when it is empty', async ({
  desk,
  page,
}) => {
  const ledger = new LedgerPage(page)
  await ledger.open()
  await desk.press('/')
  await expect(ledger.filter).toBeFocused()
  await desk.type('outflow reduced')
  await expect.poll(() => ledger.sentences()).toEqual([OUTFLOW])
  await desk.type(' zebra')
  await expect(page.getByText('No proposition passes the filter')).toBeVisible()
  await desk.press('Escape', 'Escape')
  await expect(ledger.rows).toHaveCount(8)

  await ledger.gaps.getByRole('button', { name: /^Claimed, never denied/ }).click()
  await expect.poll(() => ledger.sentences()).toEqual([SIREN, DAM])
  await ledger.gaps.getByRole('button', { name: /^Claimed, never denied/ }).click()
  await ledger.gaps.getByRole('button', { name: '1 Varesh water ministry' }).click()
  await expect.poll(() => ledger.current()).toContain('reversed')

  await ledger.show('Days')
  await expect(ledger.grid.getByRole('columnheader', { name: '13 Mar' })).toBeVisible()
  await ledger.show('Outlets')
  await expect(ledger.grid.getByRole('columnheader', { name: 'Northline Wire' })).toBeVisible()
})

test('propositions are written, reworded, ordered, merged and removed, each one step to undo', async ({
  desk,
  page,
}) => {
  const ledger = new LedgerPage(page)
  await ledger.open()
  await desk.press('p')
  await desk.type('The mayor was told in time')
  await desk.press('Enter')
  await expect(ledger.row('The mayor was told in time')).toHaveAttribute('data-cursor')
  await expect(ledger.grid).toBeFocused()

  await desk.press('F2')
  await desk.type('The mayor was told too late')
  await desk.press('Enter')
  await expect(ledger.row('The mayor was told too late')).toBeVisible()

  await expect(ledger.grid).toBeFocused()
  await desk.press('Alt+ArrowUp')
  await expect.poll(async () => (await ledger.sentences()).at(-1)).toBe(DAM)

  await ledger.row('The mayor').dragTo(ledger.row(SIREN))
  await expect(ledger.rows).toHaveCount(8)
  await expect(page.getByText(/^Merged “The mayor was told too late” into/)).toBeVisible()
  await desk.press('ControlOrMeta+z')
  await expect(ledger.rows).toHaveCount(9)

  await ledger.row('The mayor').click()
  await desk.press('Shift+F10')
  await desk.type('Merge')
  await desk.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Merge into' })).toBeFocused()
  await desk.type('siren')
  await desk.press('Enter')
  await expect(ledger.rows).toHaveCount(8)
  await expect(ledger.grid).toBeFocused()
  await desk.press('ControlOrMeta+z')
  await expect(ledger.rows).toHaveCount(9)

  await ledger.row(GATES).click({ button: 'right' })
  await ledger.menu.getByRole('menuitem', { name: 'Remove' }).click()
  await expect(ledger.rows).toHaveCount(8)
  await expect(ledger.gaps.getByText('Without a proposition')).toBeVisible()
  const loose = ledger.gaps.getByRole('region', { name: 'Without a proposition' }).getByRole('button')
  await expect(loose.first()).toBeVisible()
  const all = await loose.count()
  await loose.first().dragTo(ledger.row(DAM))
  await expect(page.getByText(`Put 1 statement under “${DAM}”`)).toBeVisible()
  await expect(loose, 'the list knows of it').toHaveCount(all - 1)
  await loose.first().focus()
  await desk.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Proposition' })).toBeFocused()
  await desk.type('siren')
  await desk.press('Enter')
  await expect(loose).toHaveCount(all - 2)
  await expect(loose.first()).toBeFocused()
  await desk.press('ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z')
  await expect(ledger.row(GATES)).toBeVisible()
})

test('a quote under the wrong proposition is dragged onto the right one, with all that print the same words', async ({
  desk,
  page,
}) => {
  const ledger = new LedgerPage(page)
  await ledger.open()
  await desk.press('ArrowDown', 'ArrowRight', 'Enter')
  const card = ledger.panel.getByRole('listitem').first().getByRole('heading')
  await card.dragTo(ledger.row(GATES))
  await expect(page.getByText(new RegExp(`^Put \\d statements? under “${GATES}”`))).toBeVisible()
  await desk.press('ControlOrMeta+z')
  await expect(page.getByText(/^Undone: proposition of/)).toBeVisible()
  await expect(ledger.cell(/^Varesh water ministry: 4 claims/)).toBeVisible()
  await card.dragTo(ledger.row(OUTFLOW))
  await expect(desk.undo).toHaveAccessibleName(/^Nothing to undo/)
})

test('two speakers become one and one becomes two', async ({ desk, page }) => {
  const ledger = new LedgerPage(page)
  await ledger.open()
  await ledger.grid.getByRole('columnheader', { name: 'Hydrovar' }).click()
  const dialog = page.getByRole('dialog', { name: 'Speakers' })
  await dialog.getByRole('button', { name: 'Merge into…' }).click()
  await desk.type('Rosa')
  await desk.press('Enter')
  await expect(dialog.getByRole('button', { name: /^Aliases: .*Hydrovar/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Split…' }).click()
  await dialog.getByRole('checkbox').first().check()
  await dialog.getByRole('textbox', { name: 'Name of the new speaker' }).fill('A clerk')
  await desk.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Name: A clerk. Edit' })).toBeVisible()

  await dialog.getByRole('textbox', { name: 'Filter speakers' }).fill('A porter')
  await expect(dialog.getByRole('button', { name: 'New speaker “A porter”' })).toBeVisible()
  await desk.press('Enter')
  await expect(dialog.getByRole('button', { name: 'Name: A porter. Edit' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Remove' }).click()
  await expect(dialog.getByRole('option', { name: /^A porter/ })).toBeHidden()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(ledger.grid.getByRole('columnheader', { name: 'A clerk' })).toBeVisible()
  await expect(ledger.grid.getByRole('columnheader', { name: 'Hydrovar' })).toBeHidden()
})

test('a small window keeps its edges, however long the name of what can be undone', async ({
  desk,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 700 })
  const ledger = new LedgerPage(page)
  await ledger.open()
  await desk.press('p')
  await desk.type('The mayor of Anselt was told in good time by everybody who knew of it')
  await desk.press('Enter')
  await expect(desk.undo).toHaveAccessibleName(/^Undo: proposition “The mayor/)
  await expect(page.getByRole('button', { name: 'History' })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeInViewport({ ratio: 1 })
})

test('the ledger passes the accessibility rules and fits its window', async ({ desk, page }) => {
  const ledger = new LedgerPage(page)
  await ledger.open()
  await expect(ledger.rows.first()).toBeVisible()
  const trouble = await brokenRules(page, 'the table')
  await desk.press('Enter')
  await expect(ledger.panel).toBeVisible()
  trouble.push(...(await brokenRules(page, 'a cell')))
  expect(trouble).toEqual([])
})
