import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, REPORTS, test } from './fixtures.ts'

/** Keys that a person presses for each part of the main job, counted in the page. Typed letters count; Ctrl held with a key does not. */
const BUDGET = {
  'a denial by the speaker that the text names': 3,
  'a claim by another speaker who is known, after three letters': 6,
  'a proposition that is known, after three letters': 5,
  'a recent tag': 1,
  'the credibility': 2,
  'another stance': 1,
  'the statement before': 1,
  'taking back what was done': 1,
  'the ledger': 2,
}

test('the keys of the main job stay within their budget: three for a statement with a known speaker', async ({
  desk,
  page,
}) => {
  await desk.importAll(join(REPORTS, 'bridge-courier.txt'), 1)
  await desk.openDocument(/Union chief/)
  const pane = desk.pane(1)
  await expect(pane.text).toBeVisible()
  await pane.select('All six boats were inspected by Tuesday night')
  await desk.mark('c', 'Tomas Ek')
  await desk.press('ControlOrMeta+1', 'p')
  await desk.type('The boats were inspected')
  await desk.press('Enter', 't')
  await desk.type('inspection')
  await desk.press('Enter')
  await expect(desk.tags).toHaveText(['inspection'])
  const count = await keyCounter(page)
  const spent: Record<string, number> = {}
  const step = async (task: keyof typeof BUDGET, work: () => Promise<void>) => {
    const before = await count()
    await work()
    spent[task] = (await count()) - before
  }

  await putCaret('claimed by')
  await step('a denial by the speaker that the text names', async () => {
    await desk.press('s', 'd')
    await expect(desk.speaker).toHaveValue('Ada Lindqvist')
    await desk.press('Enter')
    await expect(desk.field('Speaker')).toHaveText('Ada Lindqvist')
  })
  await step('a proposition that is known, after three letters', async () => {
    await desk.press('p')
    await desk.type('the')
    await desk.press('Enter')
    await expect(desk.field('Proposition')).toHaveText('The boats were inspected')
  })
  await step('a recent tag', async () => {
    await desk.press('1')
    await expect(desk.tags).toHaveText(['inspection'])
  })
  await step('the credibility', async () => {
    await desk.press('k', '3')
    await expect(desk.inspector.getByRole('radio', { name: '3, possibly true' })).toBeChecked()
  })
  await step('another stance', async () => {
    await desk.press('q')
    await expect(desk.inspector.getByRole('radio', { name: 'Question' })).toBeChecked()
  })
  await step('taking back what was done', async () => {
    await desk.press('ControlOrMeta+z')
    await expect(desk.inspector.getByRole('radio', { name: 'Denial' })).toBeChecked()
  })
  await putCaret('rejected')
  await step('a claim by another speaker who is known, after three letters', async () => {
    await desk.press('s', 'c')
    await expect(desk.speaker).toBeFocused()
    await desk.type('tom')
    await desk.press('Enter')
    await expect(desk.field('Speaker')).toHaveText('Tomas Ek')
  })
  await step('the statement before', async () => {
    await desk.press('[')
    await expect(desk.field('Speaker')).toHaveText('Ada Lindqvist')
  })
  await step('the ledger', async () => {
    await desk.press('g', 'l')
    await expect(page.getByRole('grid', { name: 'Ledger' })).toBeVisible()
  })
  expect(spent).toEqual(BUDGET)

  /** Puts the caret before words of the text, as a click would. */
  async function putCaret(words: string): Promise<void> {
    await desk.press('ControlOrMeta+f')
    await desk.type(words)
    await desk.press('Escape', 'ArrowLeft')
  }
})

/** Counts the keys that are pressed in the page from now on, modifiers alone left out. */
async function keyCounter(page: Page): Promise<() => Promise<number>> {
  const pressed = await page.evaluateHandle(() => {
    const count = { keys: 0 }
    const isModifier = ({ key }: KeyboardEvent) => ['Control', 'Meta', 'Shift', 'Alt'].includes(key)
    window.addEventListener('keydown', (event) => void (count.keys += isModifier(event) ? 0 : 1), true)
    return count
  })
  return () => pressed.evaluate(({ keys }) => keys)
}
