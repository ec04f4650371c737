import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, REPORTS, test } from './fixtures.ts'

const HERALD = join(REPORTS, 'bridge-herald.txt')
const COURIER = join(REPORTS, 'bridge-courier.txt')
const UNION = 'Union chief doubts ferry inspections'

test('the main job is done by the keyboard alone, from import to export', async ({ desk, page }) => {
  await expect(page.getByRole('heading', { name: 'Start with the reports' })).toBeVisible()
  const asked = page.waitForEvent('filechooser')
  await desk.press('ControlOrMeta+o')
  await (await asked).setFiles([HERALD, COURIER])
  await expect(page.getByText('2 done: 2 documents', { exact: true })).toBeVisible()
  await desk.press('g', 'r', '/')
  await desk.type('union chief')
  await desk.press('ArrowDown', 'Enter')
  const pane = desk.pane(1)
  await expect(pane.text).toBeVisible()
  await desk.press('ControlOrMeta+1')
  await expect(pane.text).toBeFocused()

  await desk.press('ControlOrMeta+f')
  await desk.type('claimed by')
  await desk.press('Escape', 'ArrowLeft', 's', 'd')
  await expect(desk.speaker).toHaveValue('Ada Lindqvist')
  await desk.press('Enter')
  await expect(desk.inspector).toContainText('Ada Lindqvist')

  await desk.press('h', 'w')
  await desk.type('tomas ek')
  await desk.press('ArrowDown', 'Enter')
  await expect(pane.text).toBeFocused()
  await desk.press('p')
  await desk.type('An inspector came to the quay')
  await desk.press('Enter', 't')
  await desk.type('inspection')
  await desk.press('Enter', 'a')
  await desk.type('Compare with the *papers*.')
  await desk.press('ControlOrMeta+Enter')
  await expect(pane.text).toBeFocused()
  await expect(desk.field('Speaker')).toHaveText('tomas ek')
  await expect(desk.field('Proposition')).toHaveText('An inspector came to the quay')
  await expect(desk.tags).toHaveText(['inspection'])
  await expect(desk.shownNote).toHaveText('Compare with the papers.')

  // Three keys for a statement whose speaker the text tells.
  await desk.press('ControlOrMeta+f')
  await desk.type('rejected')
  await desk.press('Escape')
  await desk.press('s', 'd', 'Enter')
  await expect.poll(async () => (await pane.painted('denial')).length).toBe(2)
  await desk.press('c', '1')
  await expect.poll(() => pane.painted('claim')).toEqual(['Jonas Brandt rejected this.'])
  await expect(desk.tags).toHaveText(['inspection'])
  await desk.press('Delete')
  await expect.poll(() => pane.painted('claim')).toEqual([])
  await desk.press('ControlOrMeta+z')
  await expect.poll(() => pane.painted('claim')).toEqual(['Jonas Brandt rejected this.'])

  await desk.press('ControlOrMeta+e')
  await expect(page.getByRole('dialog', { name: 'Export' })).toContainText('2 statements')
  const download = page.waitForEvent('download')
  await desk.pressOn(page.getByRole('button', { name: 'Save Markdown' }), 'Enter')
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file.split('\n').filter((line) => /^(###|>)/.test(line))).toEqual([
    '### ▼ Denial 1',
    '> Ada Lindqvist, who leads the harbour union, said on Friday: "What we haven\'t seen is an inspector at the quay, which has been claimed by the line."',
    '### ▲ Claim 2',
    '> Jonas Brandt rejected this.',
  ])
})

test('overlapping statements are walked, grown and shrunk, and Esc leaves no trace', async ({
  desk,
  page,
}) => {
  await desk.importAll(COURIER, 1)
  await desk.openDocument(UNION)
  const pane = desk.pane(1)
  for (const [words, key] of [
    ['All six boats were inspected by Tuesday night', 'c'],
    ['six boats were inspected', 'd'],
    ['nobody had come on board', 'c'],
  ] as const) {
    await pane.select(words)
    await desk.press(key, 'Enter')
    await expect.poll(() => pane.painted(key === 'c' ? 'claim' : 'denial')).toContain(words)
  }
  await pane.select('in due course')
  await desk.press('q')
  await expect(desk.popover).toBeVisible()
  await desk.press('Escape')
  await expect(desk.popover).toBeHidden()
  expect(await pane.selected()).toBe('in due course')
  await expect(desk.undo).toHaveAccessibleName(/claim/)
  await desk.press('Escape')

  await desk.press('[')
  await expect(desk.quote).toHaveText('six boats were inspected')
  await desk.press('v')
  await expect(desk.quote).toHaveText('All six boats were inspected by Tuesday night')
  await desk.press('v')
  await expect(desk.quote).toHaveText('six boats were inspected')

  const list = page.getByRole('menu', { name: '2 statements here' })
  await desk.press('Shift+V')
  await expect(list.getByRole('menuitem')).toHaveText([/^six boats/, /^All six boats/])
  await desk.press('ArrowDown', 'Enter')
  await expect(desk.quote).toHaveText('All six boats were inspected by Tuesday night')
  await expect(pane.text).toBeFocused()
  await pane.click('six boats were inspected', 'right')
  await list
    .getByRole('menuitem')
    .filter({ hasText: /^six boats/ })
    .click()
  await expect(desk.quote).toHaveText('six boats were inspected')
  await expect(list).toBeHidden()

  await desk.press(']')
  await expect(desk.quote).toHaveText('nobody had come on board')
  await desk.press('Alt+d')
  await expect(desk.quote).toHaveText('six boats were inspected')

  await desk.press('Alt+ArrowRight')
  await expect.poll(() => pane.painted('denial')).toEqual(['six boats were inspected by'])
  await desk.press('Alt+ArrowLeft', 'Alt+ArrowLeft')
  await expect.poll(() => pane.painted('denial')).toEqual(['six boats were'])
  await expect(desk.quote).toHaveText('six boats were')
})

test('two statements that meet on a line have a lane beside it, as each alone has', async ({
  desk,
  page,
}) => {
  await desk.importAll(COURIER, 1)
  await desk.openDocument(UNION)
  const pane = desk.pane(1)
  const isDrawn = () =>
    page.locator('.row-marks path[data-stance="claim"]:not(.underline)').evaluate((lane: SVGPathElement) => {
      const { x, width, y, height } = lane.getBBox()
      // Eight pixels above the end of what is drawn there is only the lane.
      const inside = Array.from({ length: Math.ceil(width) }, (_, at) => new DOMPoint(x + at, y + height - 8))
      return inside.filter((point) => lane.isPointInFill(point)).length
    })
  await pane.select('All six boats')
  await desk.press('c', 'Enter')
  await expect.poll(() => pane.painted('claim')).toEqual(['All six boats'])
  const alone = await isDrawn()
  await pane.select('were inspected')
  await desk.press('c', 'Enter')
  await expect.poll(() => pane.painted('claim')).toEqual(['All six boats', 'were inspected'])
  expect(alone).toBeGreaterThan(0)
  expect(await isDrawn()).toBe(alone)
})

test('words over two paragraphs are one statement, and page furniture is marked only when asked for', async ({
  desk,
}) => {
  await desk.importAll(HERALD, 1)
  await desk.openDocument('Ferry line says')
  const pane = desk.pane(1)
  await pane.selectFromTo('There is no reason', 'The harbour union does not believe it.')
  await desk.press('c')
  await expect(desk.popover).toContainText('page furniture')
  await desk.press('Escape')
  await desk.press('c', 'Enter')
  await expect(desk.speaker).toBeFocused()
  await desk.press('Escape', 'Escape')

  await pane.selectFromTo('The Ostrel ferry line', 'managing director.')
  await desk.press('m')
  await desk.type('jon')
  await desk.press('Enter')
  await expect.poll(async () => (await pane.painted('comment')).length).toBe(2)
  await expect(desk.statements).toHaveCount(1)
})

test('letters typed before the guess arrived are not lost', async ({ desk }) => {
  await desk.importAll(HERALD, 1)
  await desk.openDocument('Ferry line says')
  const pane = desk.pane(1)
  await pane.select('She asked for the papers to be laid open.')
  await desk.type('cada')
  await desk.press('Enter', 'h')
  await expect(desk.field('Speaker')).toHaveText('Ada Lindqvist')
})

test('a said date is heard in its sentence, typed in words, and taken away again', async ({ desk }) => {
  await desk.importAll(HERALD, 1)
  await desk.openDocument('Ferry line says')
  const pane = desk.pane(1)
  await pane.click('The Ostrel ferry line said')
  await desk.press('s', 'c')
  await expect(desk.popover).toContainText('4 May 2023 from “on Thursday”')
  await desk.press('Enter')
  await expect(desk.field('Said')).toHaveText('4 May 2023')
  await desk.press('@')
  await desk.type('last week')
  await expect(desk.inspector.getByText('Apr 2023, counted from 4 May 2023')).toBeVisible()
  await desk.press('Enter')
  await expect(desk.field('Said')).toHaveText('Apr 2023')
  await desk.field('Said').click()
  await desk.inspector.getByRole('button', { name: 'Said: take away' }).click()
  await expect(desk.field('Said')).toHaveText('none')
  const hedges = desk.inspector.getByRole('radiogroup', { name: 'Hedge' })
  await hedges.getByText('certain', { exact: true }).click()
  await hedges.getByRole('radio', { name: 'certain' }).press('ArrowLeft')
  await expect(hedges.getByRole('radio', { name: 'none' })).toBeChecked()
})

test('the words by which a text calls the speaker become an alias by one key, and no more by another', async ({
  desk,
  page,
}) => {
  await desk.importAll(HERALD, 1)
  await desk.openDocument('Ferry line says')
  const pane = desk.pane(1)
  await pane.click('The Ostrel ferry line said')
  await desk.press('s')
  await desk.mark('c', 'Ostrel Lines')
  const offer = desk.inspector.getByRole('button', { name: 'Add as alias' })
  await expect(offer).toBeVisible()
  await expect(desk.inspector).toContainText('here “The Ostrel ferry line”')
  await pane.text.focus()
  await desk.press('Shift+A')
  await expect(desk.notices).toContainText('“The Ostrel ferry line” is an alias of Ostrel Lines now')
  await expect(page.getByRole('button', { name: /^Undo: alias “The Ostrel ferry line” of/ })).toBeVisible()
  await expect(offer).toBeHidden()
  await desk.press('ControlOrMeta+z')
  await expect(offer).toBeVisible()
})
