import { expect, type Locator, type Page } from '@playwright/test'

/** The timeline, with its panel of figures and quotes. */
export class TimelinePage {
  readonly page: Page
  readonly chart: Locator
  readonly table: Locator
  readonly lanes: Locator
  /** What was said in the place that is chosen, and the sources of it. */
  readonly said: Locator
  readonly reversal: Locator
  readonly dates: Locator

  constructor(page: Page) {
    this.page = page
    this.chart = page.getByRole('region', { name: /^Timeline by/ })
    this.table = page.getByRole('grid', { name: 'Timeline as a table' })
    this.lanes = this.chart.locator('.lane-row')
    this.said = page.getByRole('region', { name: 'What was said' })
    this.reversal = page.getByRole('region', { name: 'Reversal' })
    this.dates = page.getByRole('group', { name: /^Dates/ }).getByRole('button')
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Timeline', exact: true }).click()
    await expect(this.lanes.first()).toBeVisible()
  }

  lane(name: string): Locator {
    return this.chart.getByRole('group', { name: new RegExp(`^${name}`) })
  }

  choose(group: 'Lanes' | 'Date' | 'Shown as', option: string): Promise<void> {
    return this.page.getByRole('radiogroup', { name: group, exact: true }).getByText(option).click()
  }

  /** Drags over the dates from one to the other, and lets go so many CSS pixels below. */
  async brush(from: number, to: number, below = 0): Promise<void> {
    await this.dates.nth(from).hover()
    await this.page.mouse.down()
    const last = await this.dates.nth(to).boundingBox()
    if (last === null) throw new Error('the date is not on screen')
    await this.page.mouse.move(last.x + last.width / 2, last.y + last.height / 2 + below)
    await this.page.mouse.up()
  }

  /** Saves as picture or table and gives the name of the file and what it begins with. */
  async save(button: string, kind: 'SVG picture' | 'PNG picture' | 'CSV table') {
    const waiting = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: button }).click()
    await this.page.getByRole('menuitem', { name: `Save as ${kind}` }).click()
    const download = await waiting
    const parts: Buffer[] = []
    for await (const part of await download.createReadStream()) parts.push(Buffer.from(part))
    return { name: download.suggestedFilename(), content: Buffer.concat(parts) }
  }
}
