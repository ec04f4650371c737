import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, REPORTS, test } from './fixtures.ts'
import type { Desk } from './pages/desk.ts'
import { brokenRules } from './rules.ts'

test.describe('with the sample', () => {
  test.use({ start: 'sample' })

  test('every view and dialog passes the accessibility rules and fits its window', async ({ desk, page }) => {
    test.slow()
    const trouble: string[] = []
    for (const [name, open] of SCREENS) {
      await open(desk)
      await expect(page.getByRole('dialog')).toHaveCount(name === 'read' ? 0 : 1)
      trouble.push(...(await brokenRules(page, name)))
      await desk.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    expect(trouble).toEqual([])
  })

  test('notes, history, marking and search pass them too', async ({ desk }) => {
    test.slow()
    await expect(desk.pane(1).text).toBeVisible()
    const trouble = [...(await troubleInHistory(desk)), ...(await troubleWhileMarking(desk))]
    expect(trouble).toEqual([])
  })

  test('where the system prescribes the colours, what is chosen has a frame and a suggestion does not look selected', async ({
    desk,
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    const row = desk.pane(1).text.locator('.painted').first()
    const painted = (name: string) =>
      row.evaluate((words, of) => getComputedStyle(words, `::highlight(${of})`).backgroundColor, name)
    await expect(row).toBeVisible()
    expect(await painted('suggested')).toBe('rgba(0, 0, 0, 0)')
    expect(await painted('claim-tint')).toBe(await painted('selected'))
    const here = page.getByRole('navigation', { name: 'Views' }).locator('[aria-current="page"]')
    await expect(here).toHaveText(/^Read/)
    await expect(here).toHaveCSS('outline-style', 'solid')
  })
})

test('an empty workspace and an import pass the accessibility rules and fit their window', async ({
  desk,
  program,
  page,
}) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const trouble = await brokenRules(page, 'start')
  const broken = join(program.host.folder, 'empty.txt')
  writeFileSync(broken, '')
  await desk.drop(broken)
  await expect(page.getByText(/1 done/)).toBeVisible()
  trouble.push(...(await brokenRules(page, 'import, with a file that failed')))
  await desk.drop(REPORTS)
  await expect(page.getByText('5 done: 5 documents', { exact: true })).toBeVisible()
  trouble.push(...(await brokenRules(page, 'import')))
  expect(trouble).toEqual([])
})

type Open = (desk: Desk) => Promise<void>

const byKeys =
  (...keys: string[]): Open =>
  (desk) =>
    desk.press(...keys)

/** By the palette, for what has no key; `name` is that of the dialog. */
const byPalette =
  (typed: string, name: string): Open =>
  async (desk) => {
    await desk.press('ControlOrMeta+k')
    await desk.type(`>${typed}`)
    await desk.press('Enter')
    await expect(desk.page.getByRole('dialog', { name })).toBeVisible()
  }

/** A view or dialog, and the way there. */
const SCREENS: readonly (readonly [name: string, open: Open])[] = [
  ['read', byKeys('g', 'r')],
  ['shortcuts', byKeys('?')],
  ['palette', byKeys('ControlOrMeta+k')],
  ['export', byKeys('ControlOrMeta+e')],
  ['settings', byKeys('ControlOrMeta+,')],
  ['keys', byPalette('change keys', 'Change keys')],
  ['new workspace', byPalette('new workspace', 'New workspace')],
  ['check', byPalette('check this', 'Check this workspace')],
  ['workspace note', byPalette('note on the', 'Note on the workspace')],
  ['speakers', byPalette('speakers', 'Speakers')],
  ['codebook', byPalette('codebook', 'Codebook')],
]

async function troubleWhileMarking(desk: Desk): Promise<string[]> {
  const { page } = desk
  await desk.press('ControlOrMeta+1', ']')
  await expect(desk.quote).toBeVisible()
  const chosen = await brokenRules(page, 'a statement')
  await desk.press('ControlOrMeta+f')
  await desk.type('the')
  const finding = await brokenRules(page, 'find in document')
  await desk.press('Escape', 's', 'd')
  await expect(desk.popover).toBeVisible()
  const marking = await brokenRules(page, 'quick tag')
  await desk.press('Escape', 'Escape', 'g', 'f')
  await desk.type('gates')
  await expect(page.locator('mark').first()).toBeVisible()
  const searching = await brokenRules(page, 'search')
  await desk.type(' st')
  await expect(page.getByRole('listbox', { name: 'Completions' })).toBeVisible()
  searching.push(...(await brokenRules(page, 'search, with completions')))
  await desk.press('Escape')
  await desk.type('x:')
  await expect(page.getByRole('alert')).toBeVisible()
  searching.push(...(await brokenRules(page, 'search, with a mistake')))
  await desk.press('F1')
  searching.push(...(await brokenRules(page, 'syntax of the search')))
  await desk.press('Escape')
  return [...chosen, ...finding, ...marking, ...searching]
}

async function troubleInHistory(desk: Desk): Promise<string[]> {
  const { page } = desk
  await desk.press('ControlOrMeta+1', ']', 'a')
  await desk.type('- **one**\n- [two](https://port.example)')
  await desk.press('ControlOrMeta+Enter')
  await expect(desk.shownNote).toContainText('two')
  const noted = await brokenRules(page, 'a note')
  await desk.press('g', 'h')
  await expect(page.getByRole('dialog', { name: 'History' }).getByRole('row')).toHaveCount(2)
  const history = await brokenRules(page, 'history')
  await desk.press('Escape')
  return [...noted, ...history]
}
