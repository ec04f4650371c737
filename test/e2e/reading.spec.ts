import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, REPORTS, test } from './fixtures.ts'
import { Search } from './pages/search.ts'

const FERRY = 'Ferry line says the Ostrel crossing is safe'
const UNION = 'Union chief doubts ferry inspections'
const OWNER = 'Ferry owner corrects himself'
const PORT = 'Port authority confirms two inspections'

test('four documents stand side by side, are ordered, walked and closed, and come back', async ({
  desk,
  page,
}) => {
  await desk.importAll(REPORTS, 5)
  await desk.press('/')
  await desk.type('ferry line')
  await desk.press('Enter', 'Enter')
  await expect.poll(() => desk.openTitles()).toEqual([startsWith(FERRY)])
  await desk.press('/', 'Escape')
  for (const title of [UNION, OWNER, PORT]) await desk.openBeside(title)
  await expect.poll(() => desk.openTitles()).toEqual([FERRY, UNION, OWNER, PORT].map(startsWith))

  await desk.pane(4).dragTo(desk.pane(1))
  await expect.poll(() => desk.openTitles()).toEqual([PORT, FERRY, UNION, OWNER].map(startsWith))

  for (const number of [3, 1, 4, 2]) {
    await desk.press(`ControlOrMeta+${number}`)
    await expect(desk.pane(number).text).toBeFocused()
  }
  await desk.press('F6')
  await expect(desk.pane(3).text).toBeFocused()
  await desk.press('F6', 'F6')
  await expect(desk.inspector.locator(':focus')).toBeVisible()
  await desk.press('Shift+F6')
  await expect(desk.pane(4).text).toBeFocused()

  await desk.press('ControlOrMeta+w')
  await expect.poll(() => desk.openTitles()).toEqual([PORT, FERRY, UNION].map(startsWith))
  await desk.pane(1).close()
  await expect.poll(() => desk.openTitles()).toEqual([FERRY, UNION].map(startsWith))
  await page.reload()
  await expect.poll(() => desk.openTitles()).toEqual([FERRY, UNION].map(startsWith))
})

test('words are found in one document and in all, and places are remembered', async ({
  desk,
  program,
  page,
}) => {
  const long = join(program.host.folder, 'long.txt')
  writeFileSync(long, longReport())
  await desk.importAll(REPORTS, 5)
  await desk.importAll(long, 1)
  await desk.openDocument('The long hearing')
  const pane = desk.pane(1)
  const search = new Search(page)

  await pane.click('Witness 1 spoke')
  await desk.press('ControlOrMeta+f')
  await desk.type('salt marsh')
  await expect(pane.found).toHaveText('1 of 3')
  await desk.press('ControlOrMeta+g', 'ControlOrMeta+g')
  await expect(pane.found).toHaveText('3 of 3')
  await expect(pane.words('salt marsh, for the third time')).toBeInViewport()
  await desk.press('ControlOrMeta+g')
  await expect(pane.found).toHaveText('1 of 3')
  await expect(pane.words('salt marsh, for the first time')).toBeInViewport()
  await desk.press('ControlOrMeta+Shift+g', 'Escape')
  await expect(pane.words('salt marsh, for the third time')).toBeInViewport()
  await expect(pane.text).toBeFocused()

  await desk.press('g', 'f')
  await desk.type('"inspected by Tuesday"')
  await expect(search.counts).toContainText('3 documents')
  await desk.press('ArrowDown', 'Enter')
  await expect(pane.title).not.toContainText('long hearing')
  await expect.poll(() => pane.selected()).toBe('inspected by Tuesday')

  await desk.back.click()
  await expect(search.box).toHaveValue('"inspected by Tuesday"')
  await desk.back.click()
  await expect(pane.title).toContainText('long hearing')
  await expect(pane.words('salt marsh, for the third time')).toBeInViewport()
  await desk.forward.click()
  await desk.forward.click()
  await expect(pane.title).not.toContainText('long hearing')

  await page.reload()
  await expect(pane.title).not.toContainText('long hearing')
  await expect(desk.forward).toBeDisabled()
  await desk.press('ControlOrMeta+[')
  await expect(search.box).toBeVisible()
  await desk.press('ControlOrMeta+[')
  await expect(pane.title).toContainText('long hearing')
  await expect(pane.words('salt marsh, for the third time')).toBeInViewport()
})

test('panes scroll together, furniture folds away, and all of a long text is copied', async ({
  desk,
  program,
  page,
}) => {
  const folder = join(program.host.folder, 'long')
  mkdirSync(folder)
  writeFileSync(join(folder, 'long.txt'), `${longReport()}\n`)
  writeFileSync(join(folder, 'short.txt'), shortReport())
  await desk.importAll(folder, 2)
  await desk.openDocument('The long hearing')
  await desk.openBeside('The short hearing')
  const [long, short] = [desk.pane(1), desk.pane(2)]
  await expect(short.words('The first of 90')).toBeInViewport()

  await desk.press('ControlOrMeta+1', 'y')
  await expect(desk.notices).toContainText('Panes scroll together')
  await long.wheel(1e6)
  await expect(long.words('Witness 360')).toBeInViewport()
  await expect(short.words('The last of 90')).toBeInViewport()
  await short.wheel(-1e6)
  await expect(long.words('Witness 1 spoke')).toBeInViewport()
  await desk.press('y')
  await long.wheel(1e6)
  await expect(long.words('Witness 360')).toBeInViewport()
  await expect(short.words('The first of 90')).toBeInViewport()

  await page.evaluate(() => {
    document.addEventListener('copy', ({ clipboardData }) => {
      document.title = String(clipboardData?.getData('text/plain').length)
    })
  })
  await desk.press('ControlOrMeta+1', 'ControlOrMeta+a', 'ControlOrMeta+c')
  await expect(page).toHaveTitle(String(longReport().length))
  await long.click('Witness 360')
  await desk.press('s')
  await expect
    .poll(() => long.selected())
    .toBe('Witness 360 spoke at length about the level of the river, and asked to be heard again.')
  // The caret goes with the page: the key acts on what is read now.
  await desk.press('Escape', 'PageUp', 's')
  await expect.poll(() => long.selected()).toMatch(/^Witness 3[2-5]\d spoke .* again\.$/)
  await expect(long.words('Witness 360')).not.toBeInViewport()

  await expect(short.words('Advertisement')).toBeInViewport()
  await desk.press('ControlOrMeta+2', 'f')
  await expect(short.words('Advertisement')).toHaveCount(0)
  await page.reload()
  await short.root.getByRole('button', { name: '1 line of page furniture' }).click()
  await expect(short.words('Advertisement')).toBeInViewport()
})

const startsWith = (title: string): unknown => expect.stringMatching(new RegExp(`^${title}`))

/** Far longer than a window; the same words stand in three places that are never on screen together. */
function longReport(): string {
  const about: Record<number, string> = { 60: 'first', 180: 'second', 300: 'third' }
  const witnesses = Array.from({ length: 360 }, (_, index) => {
    const time = about[index]
    const words = time === undefined ? 'the level of the river' : `the salt marsh, for the ${time} time`
    return `Witness ${index + 1} spoke at length about ${words}, and asked to be heard again.`
  })
  return ['The long hearing', 'By Mara Quist', 'The Ostrel Herald, 9 May 2023', ...witnesses].join('\n\n')
}

function shortReport(): string {
  const lines = Array.from(
    { length: 88 },
    (_, index) => `Question ${index + 2} was put to the panel and answered.`,
  )
  return [
    'The short hearing',
    'Advertisement',
    'The first of 90 questions.',
    ...lines,
    'The last of 90 questions.',
  ].join('\n\n')
}

test.describe('with the sample', () => {
  test.use({ start: 'sample' })

  test('a text with a chosen statement stays where it was while another view is looked at', async ({
    desk,
    page,
  }) => {
    const text = desk.pane(1)
    await expect(text.words('By Mirel Dosk')).toBeInViewport()
    await desk.press('ControlOrMeta+1', ']')
    await expect(desk.quote).toContainText('the flow out of its Korrin dam')
    await desk.press('g', 'l')
    await expect(page.getByRole('heading', { name: 'Ledger', exact: true })).toBeVisible()
    await desk.press('g', 'r')
    await expect(text.words('By Mirel Dosk')).toBeInViewport()
  })
})
