import type { Page } from '@playwright/test'
import { expect, REPORTS, test } from './fixtures.ts'
import { StatementTable } from './pages/statement-table.ts'

test.use({ start: 'sample' })

/** What takes away the place that has the focus: a view that is left, a panel or pane that is closed, rows that go. */
const LOSSES: readonly (readonly [what: string, keys: readonly string[]])[] = [
  ['the timeline', ['g', 'i']],
  ['the overview', ['g', 'o']],
  ['parallels', ['g', 'p']],
  ['review, where nothing waits', ['g', 'v']],
  ['suggestions', ['g', 's']],
  ['accepting one', ['Enter']],
  ['taking it back', ['ControlOrMeta+z']],
  ['the library', ['g', 'r']],
  ['a text', ['Home', 'Enter']],
  ['a text beside it', ['F6', 'F6', 'F6', 'F6']],
  ['the inspector hidden', ['i']],
  ['the inspector', ['i']],
  ['the palette', ['ControlOrMeta+k']],
  ['out of it', ['Escape']],
  ['closing the last pane', ['ControlOrMeta+w']],
  ['going back to it', ['ControlOrMeta+[']],
  ['the ledger', ['g', 'l']],
  ['a row removed', ['ArrowDown', 'Delete']],
  ['and back', ['ControlOrMeta+z']],
  ['the table', ['g', 't']],
  ['all rows removed', ['ControlOrMeta+a', 'Delete']],
  ['and all back', ['ControlOrMeta+z']],
]

test('the focus is never lost, whatever takes its place away', async ({ desk, page }) => {
  await expect.poll(() => focused(page), { message: 'at the start' }).not.toBe('body')
  for (const [what, keys] of LOSSES) {
    await desk.press(...keys)
    await expect.poll(() => focused(page), { message: what }).not.toBe('body')
  }
  await expect(new StatementTable(page).grid).toBeFocused()
})

test.describe('where nothing was marked yet', () => {
  test.use({ start: 'empty' })

  test('every view has a place for the focus', async ({ desk, page }) => {
    await desk.importAll(REPORTS, 5)
    for (const view of ['l', 't', 'i', 'o', 's', 'p', 'v', 'f', 'r']) {
      await desk.press('Escape', 'g', view)
      await expect.poll(() => focused(page), { message: `after g ${view}` }).not.toBe('body')
    }
  })
})

test('who hides the panel or closes the pane in which they were goes on in a text, at last in the library', async ({
  desk,
  page,
}) => {
  await expect.poll(() => desk.openTitles()).toHaveLength(2)
  await desk.pane(2).text.focus()
  await desk.field('Title').focus()
  await desk.press('i')
  await expect(desk.inspector).toBeHidden()
  await expect(desk.pane(2).text).toBeFocused()
  await desk.press('i', 'ControlOrMeta+w')
  await expect(desk.pane(1).text).toBeFocused()
  await desk.press('ControlOrMeta+w')
  await expect(page.getByRole('listbox', { name: 'Documents' })).toBeFocused()
  await desk.press('ControlOrMeta+[')
  await expect(desk.pane(1).text).toBeFocused()
})

test('what is said in passing hides no row of a list', async ({ desk, page }) => {
  const table = new StatementTable(page)
  await page.setViewportSize({ width: 1024, height: 700 })
  await table.show()
  await table.grid.focus()
  await desk.press('x', 'd')
  const said = page.getByRole('status').filter({ hasText: '1 statement changed' })
  await expect(said).toBeVisible()
  const [notice, rows] = [await said.boundingBox(), await table.grid.boundingBox()]
  expect(notice?.y ?? 0).toBeGreaterThanOrEqual((rows?.y ?? 0) + (rows?.height ?? 0))
  await desk.press('d')
  await expect(page.getByText('Nothing was changed: it is so already')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeHidden()
})

test('at twice its size every view of an ordinary window has all its controls in reach', async ({
  desk,
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 450 })
  for (const view of ['r', 'l', 't', 'i', 'o', 's', 'p', 'v', 'f']) {
    await desk.press('g', view)
    await expect(page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0)
    expect(await page.evaluate(cutOff), `after g ${view}`).toEqual([])
  }
})

const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName.toLowerCase())

/** The controls that reach over the right edge of something that does not scroll, by their names. Runs in the page. */
function cutOff(): string[] {
  return [...document.querySelectorAll('button, input, select, textarea')].flatMap((control) => {
    const right = control.getBoundingClientRect().right
    if (!control.checkVisibility({ visibilityProperty: true })) return []
    for (let around = control.parentElement; around !== null; around = around.parentElement) {
      const { overflowX } = getComputedStyle(around)
      if (overflowX === 'auto' || overflowX === 'scroll') return []
      if (overflowX === 'hidden' && around.getBoundingClientRect().right < right - 2)
        return [control.getAttribute('aria-label') ?? control.parentElement?.textContent ?? '']
    }
    return []
  })
}
