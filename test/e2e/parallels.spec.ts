import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { wordsInBoxes } from './pages/words-in-boxes.ts'

test.use({ start: 'sample' })

test('parallel passages are joined, compared and walked, and say what is one source', async ({
  desk,
  page,
}) => {
  const ribbons = page.getByRole('button', { name: /^Parallel passage\./ })
  const strip = page.getByRole('region', { name: 'Parallel passage' })
  await expect(ribbons.first()).toBeVisible()

  await ribbons.first().click()
  await expect(strip.locator('blockquote')).toHaveCount(2)
  const changed = await strip.locator('.changed-words').allInnerTexts()
  await expect.poll(async () => (await wordsInBoxes(page, '.changed-box')).join(' ')).toContain(changed[0])
  await expect(strip.getByRole('list', { name: 'What differs' }).getByRole('listitem').first()).toBeVisible()
  expect(await faults(page)).toEqual([])
  const before = await strip.innerText()
  await desk.pane(1).text.focus()
  await desk.press('n')
  await expect.poll(() => strip.innerText()).not.toBe(before)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await faults(page)).toEqual([])
  await desk.press('Escape')
  await expect(strip).toHaveCount(0)

  await page
    .getByRole('button', { name: /^Also in \d+ documents$/ })
    .first()
    .click()
  const menu = page.getByRole('menu', { name: /^Also in/ })
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await menu.getByRole('menuitem', { name: 'Outflow at Korrin reduced' }).click()
  await expect(strip).toBeVisible()
  await expect(page.locator('[data-pane-slot]')).toHaveCount(3)
})

test('a statement names its other prints, and an origin is split and undone', async ({ desk, page }) => {
  const also = page.getByRole('region', { name: 'Also in other documents' })
  await desk.statements.filter({ hasText: 'Our gauges show no drop' }).getByRole('button').click()
  await expect(also).toContainText('Also in 3 documents, one origin')
  await expect(also).toContainText('4 articles count as 1 source')
  expect(await faults(page)).toEqual([])
  await also
    .getByRole('button', { name: /^Another origin/ })
    .first()
    .click()
  await expect(also).toContainText('3 articles count as 1 source')
  await desk.press('ControlOrMeta+z')
  await expect(also).toContainText('4 articles count as 1 source')
})

test('the statements on both passages are linked and made one origin by a key each', async ({
  desk,
  page,
}) => {
  const ribbons = page.getByRole('button', { name: /^Parallel passage\./ })
  const strip = page.getByRole('region', { name: 'Parallel passage' })
  await expect(ribbons.first()).toBeVisible()
  await desk.pane(1).text.focus()
  await desk.press('=')
  await expect(desk.notices).toContainText('Choose a parallel passage first')
  await ribbons.first().click()
  await expect(strip).toBeVisible()
  await desk.pane(1).text.focus()
  await desk.press('=')
  await expect(desk.notices).toContainText(/Statement \d+ repeats statement \d+/)
  await desk.press('!')
  await expect(desk.notices).toContainText(/Statement \d+ contradicts statement \d+/)
  await desk.press('o')
  await expect(desk.notices).toContainText(/one origin/)
})

test('all parallels stand in one view, earliest first, and open side by side', async ({ desk, page }) => {
  await desk.pane(1).text.focus()
  await desk.press('g', 'p')
  const families = page.getByRole('region', { name: 'Families of passages' })
  await expect(families.getByRole('button', { name: /^Read side by side/ }).first()).toBeVisible()
  await expect(page.getByText('14 documents compared with each other.')).toBeVisible()
  expect(await faults(page)).toEqual([])
  await desk.press('/')
  await desk.type('hydrological service')
  await expect(families.locator('.family')).toHaveCount(1)
  await desk.press('Escape')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await faults(page)).toEqual([])
  await page.getByRole('radio', { name: 'Same words' }).check({ force: true })
  await families
    .getByRole('button', { name: /^Read side by side/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: /^Parallel passage\./ }).first()).toBeVisible()
})

async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
