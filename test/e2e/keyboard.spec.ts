import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, REPORTS, test } from './fixtures.ts'
import { LedgerPage } from './pages/ledger.ts'

const FILES = ['bridge-herald.txt', 'bridge-courier.txt'].map((name) => join(REPORTS, name))
const INSPECTED = 'All six boats were inspected'

test('the whole main job is done without a mouse: two texts, a claim and a denial, the ledger, a cell, the export', async ({
  desk,
  page,
}) => {
  const mouse = await mouseCounter(page)
  await expect(page.getByRole('heading', { name: 'Start with the reports' })).toBeVisible()
  const asked = page.waitForEvent('filechooser')
  await desk.press('ControlOrMeta+o')
  await (await asked).setFiles(FILES)
  await expect(page.getByText('2 done: 2 documents', { exact: true })).toBeVisible()

  // Enter opens a text and goes there; the caret stands on the first line that is in sight.
  await desk.press('g', 'r', '/')
  await desk.type('ferry line')
  await expect(desk.documents).toHaveCount(1)
  await desk.press('ArrowDown', 'Enter')
  const [herald, courier] = [desk.pane(1), desk.pane(2)]
  await expect(herald.text).toBeFocused()
  await expect(herald.caret).toBeVisible()
  await desk.press('/')
  await desk.type('union chief')
  await expect(desk.documents).toHaveText([/Union chief/])
  await desk.press('ArrowDown', 'ControlOrMeta+Enter')
  await expect(courier.text).toBeFocused()

  await desk.press('ControlOrMeta+1')
  await expect(herald.text).toBeFocused()
  await readDownTo('“All six boats')
  await desk.press('s', 'c', 'Enter')
  await expect(desk.field('Speaker')).toHaveText('Jonas Brandt')
  await desk.press('p')
  await desk.type(INSPECTED)
  await desk.press('Enter')
  await expect(desk.field('Proposition')).toHaveText(INSPECTED)

  await desk.press('ControlOrMeta+2')
  await expect(courier.text).toBeFocused()
  await readDownTo('Ada Lindqvist, who leads')
  await desk.press('s', 'd')
  await expect(desk.speaker).toHaveValue('Ada Lindqvist')
  await desk.press('Enter')
  await expect(desk.field('Speaker')).toHaveText('Ada Lindqvist')
  await desk.press('w')
  await desk.type('harbour union')
  await desk.press('Enter', 'p')
  await desk.type('all six')
  await desk.press('Enter', 'Shift+Digit2')
  await desk.type('early May 2023')
  await desk.press('Enter')
  await expect(desk.field('Said')).toContainText('May 2023')
  await expect(desk.field('Speaker')).toHaveText('harbour union')
  await expect(desk.field('Proposition')).toHaveText(INSPECTED)
  await expect(courier.text).toBeFocused()

  const ledger = new LedgerPage(page)
  await ledger.open()
  await expect.poll(() => ledger.sentences()).toEqual([INSPECTED])
  await desk.press('ArrowDown', 'ArrowRight', 'Enter')
  await expect(ledger.panel.getByRole('list', { name: 'Against it' }).locator('q').first()).toBeVisible()
  await desk.press('Enter')
  await expect(desk.pane(2).text).toBeFocused()

  await desk.press('ControlOrMeta+e')
  await expect(page.getByRole('dialog', { name: 'Export' })).toContainText('2 statements')
  const download = page.waitForEvent('download')
  await desk.press('Enter')
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file).toContain('▲ Claim 1')
  expect(file).toContain('▼ Denial 2')
  expect(await mouse()).toBe(0)

  /** Moves the caret down line by line until it stands in the block that begins with these words. */
  async function readDownTo(words: string): Promise<void> {
    const here = () => page.evaluate(() => getSelection()?.focusNode?.textContent ?? '')
    await expect(async () => {
      if (!(await here()).startsWith(words)) await desk.press('ArrowDown')
      expect((await here()).startsWith(words)).toBe(true)
    }).toPass()
  }
})

test('keys act on what is in sight: on the first line of a text never touched, and where it was scrolled to', async ({
  desk,
  page,
}) => {
  await desk.importAll(join(REPORTS, 'bridge-courier.txt'), 1)
  await desk.openDocument(/Union chief/)
  const pane = desk.pane(1)
  await expect(pane.words('Ferry boats on the Ostrel')).toBeInViewport()
  await desk.press('s')
  await expect.poll(() => pane.selected()).toBe('Union chief doubts ferry inspections')
  await desk.press('Escape')

  await page.setViewportSize({ width: 1024, height: 420 })
  await pane.wheel(1e6)
  await expect(pane.words('Union chief doubts')).not.toBeInViewport()
  await desk.press('s')
  await expect.poll(() => pane.selected()).not.toContain('Union chief')
})

/** Counts what only a hand on a mouse does in the page. */
async function mouseCounter(page: Page): Promise<() => Promise<number>> {
  const pressed = await page.evaluateHandle(() => {
    const count = { presses: 0 }
    window.addEventListener('pointerdown', () => void (count.presses += 1), true)
    return count
  })
  return () => pressed.evaluate(({ presses }) => presses)
}
