import { expect, test } from './fixtures.ts'
import { TimelinePage } from './pages/timeline.ts'
import { brokenRules } from './rules.ts'

test.use({ start: 'sample' })

test('the timeline tells who said what when, and who turned', async ({ desk, page }) => {
  const timeline = new TimelinePage(page)
  await timeline.open()
  expect(await brokenRules(page, 'timeline')).toEqual([])
  await expect(timeline.reversal).toContainText('Reversal 1 of')
  await expect(timeline.reversal.getByRole('button', { name: 'Read both' })).toBeEnabled()

  const told = await timeline.reversal.getByRole('status').textContent()
  await timeline.reversal.getByRole('button', { name: 'Not a reversal' }).click()
  await expect(timeline.reversal.getByRole('status')).not.toHaveText(told ?? '')
  await page.getByText('1 reversal set aside').click()
  await page.getByRole('button', { name: 'It is a reversal after all' }).click()
  await expect(timeline.reversal.getByRole('status')).toHaveText(told ?? '')

  const ministry = timeline.lane('Varesh water ministry')
  await ministry.getByRole('button', { name: /^denial 1, 12 Mar 2024, .*Gates at Korrin/ }).click()
  await expect(timeline.said).toContainText('origins')
  await desk.press('ArrowDown', 'ArrowRight')
  await expect(timeline.chart.locator(':focus')).not.toHaveAttribute('aria-pressed', 'true')
  await desk.press('Enter')
  await expect(timeline.chart.locator(':focus')).toHaveAttribute('aria-pressed', 'true')
  await desk.press('Escape')
  await timeline.reversal.getByRole('button', { name: 'Read both' }).click()
  await expect(page.locator('[data-pane-slot]').first()).toBeVisible()

  await timeline.open()
  await desk.press('/')
  await desk.type('tevik')
  await expect(timeline.lanes).toHaveText([/^Rosa Tevik/, /^No date/])
  await desk.press('Escape')
  await timeline.brush(1, 2)
  await expect(timeline.dates).toHaveCount(2)
  await page.getByRole('button', { name: 'Show all dates' }).click()
  await expect(timeline.dates).toHaveCount(6)
  // A drag that ends below the dates counts as one that ends on them.
  await timeline.brush(3, 2, 200)
  await expect(timeline.dates).toHaveCount(2)
  await page.getByRole('button', { name: 'Show all dates' }).click()
  await expect(timeline.dates).toHaveCount(6)

  await timeline.choose('Lanes', 'Propositions')
  await expect(timeline.lane('Calmera was warned')).toBeVisible()
  await timeline.choose('Shown as', 'Table')
  await timeline.table.focus()
  await desk.press('Home', 'ArrowDown')
  await expect(timeline.said).toBeVisible()
  expect(await brokenRules(page, 'timeline as a table')).toEqual([])
})

test('the timeline leaves the program as picture and table', async ({ desk }) => {
  const timeline = new TimelinePage(desk.page)
  await timeline.open()
  const svg = await timeline.save('Save the timeline', 'SVG picture')
  expect(svg.name).toBe('timeline.svg')
  expect(svg.content.toString()).toMatch(/^<svg [^>]+>.*Varesh water ministry.*<\/svg>$/s)
  const png = await timeline.save('Save the timeline', 'PNG picture')
  expect(png.content.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const csv = await timeline.save('Save the timeline', 'CSV table')
  expect(csv.content.toString()).toContain('date,speaker,stance,hedged,proposition,statements,origins\r\n')
  // What has no date is still somebody's.
  expect(csv.content.toString()).toContain('\r\n,Hydrovar,claim,no,')
})

test('the overview counts, and each row leads to its statements', async ({ desk, page }) => {
  await page.getByRole('button', { name: 'Overview', exact: true }).click()
  const speakers = page.getByRole('region', { name: 'By speaker' })
  await expect(speakers.getByRole('row')).toHaveCount(9)
  expect(await brokenRules(page, 'overview')).toEqual([])
  const csv = await new TimelinePage(page).save('Save “By speaker”', 'CSV table')
  expect(csv.content.toString()).toContain('\r\nVaresh water ministry,8,6,0,0,14\r\n')
  await desk.press('/')
  await desk.type('tevik')
  await expect(speakers.getByRole('row')).toHaveCount(2)
  await speakers.getByRole('button', { name: 'Rosa Tevik' }).click()
  await expect(page.getByRole('heading', { name: 'Statements' })).toBeVisible()
})
