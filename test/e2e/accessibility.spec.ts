import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import type { Desk } from './pages/desk.ts'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
] as const

test.use({ start: 'sample' })

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of SIZES) {
    test.describe(`${colorScheme}, ${viewport.width} × ${viewport.height}`, () => {
      test.use({ colorScheme, viewport })

      test('every view and dialog passes the accessibility rules and fits its window', async ({
        desk,
        page,
      }) => {
        test.slow()
        const trouble: string[] = []
        for (const [name, keys] of SCREENS) {
          await desk.press(...keys)
          trouble.push(...(await troubleOn(page, name)))
          await desk.press('Escape')
        }
        trouble.push(...(await troubleWhileMarking(desk)))
        expect(trouble).toEqual([])
      })
    })
  }
}

/** A view or dialog, and the keys that lead there. */
const SCREENS: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ['read', ['g', 'r']],
  ['shortcuts', ['?']],
  ['palette', ['ControlOrMeta+k']],
  ['export', ['ControlOrMeta+e']],
  ['settings', ['ControlOrMeta+,']],
]

async function troubleWhileMarking(desk: Desk): Promise<string[]> {
  const { page } = desk
  await desk.press('g', 'r', 'ControlOrMeta+1', ']')
  await expect(desk.quote).toBeVisible()
  const chosen = await troubleOn(page, 'a statement')
  await desk.press('ControlOrMeta+f')
  await desk.type('the')
  const finding = await troubleOn(page, 'find in document')
  await desk.press('Escape', 's', 'd')
  await expect(desk.popover).toBeVisible()
  const marking = await troubleOn(page, 'quick tag')
  await desk.press('Escape', 'Escape', 'g', 'f')
  await desk.type('gates')
  await expect(page.locator('mark').first()).toBeVisible()
  const searching = await troubleOn(page, 'search')
  return [...chosen, ...finding, ...marking, ...searching]
}

/** What is wrong with what is on screen, one line for each place. */
async function troubleOn(page: Page, name: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${name}: ${id} at ${target.join(' ')}`),
  )
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  return tooWide ? [...found, `${name}: wider than the window`] : found
}
