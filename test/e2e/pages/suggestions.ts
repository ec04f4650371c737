import { expect, type Locator, type Page } from '@playwright/test'

/** So many are suggested in the sample. */
export const SUGGESTED = 42

/** The view of suggestions: its list, the chosen one, and what is guessed of it. */
export class Suggestions {
  readonly page: Page
  readonly head: Locator
  readonly list: Locator
  readonly items: Locator
  readonly chosen: Locator
  readonly panel: Locator
  readonly quote: Locator

  constructor(page: Page) {
    this.page = page
    this.head = page.locator('.queue-head')
    this.list = page.locator('.queue-list')
    this.items = this.list.getByRole('option')
    this.chosen = this.list.getByRole('option', { selected: true })
    this.panel = page.getByRole('complementary', { name: 'Guessed' })
    this.quote = this.panel.locator('blockquote')
  }

  /** Waits until the sample is read, and until the first suggestion stands in its text, where it is decided. */
  async show(waiting = SUGGESTED): Promise<void> {
    const views = this.page.getByRole('navigation', { name: 'Views' })
    await views.getByRole('button', { name: new RegExp(`^Suggestions ${waiting}`) }).click()
    await expect(this.quote).toBeVisible()
  }

  /** Presses a key on the chosen one, and waits until the one that comes after it stands in its text. */
  async decide(key: string): Promise<void> {
    const quote = await this.quote.innerText()
    await this.page.keyboard.press(key)
    await expect(this.quote).toBeVisible()
    await expect(this.quote).not.toHaveText(quote)
  }

  /** Presses keys, each before anything can have come of the one before. */
  async pressAtOnce(...keys: string[]): Promise<void> {
    await Promise.all(keys.map((key) => this.page.keyboard.press(key)))
  }

  /** Opens the text of the chosen one, and waits until it is underlined there. */
  async read(): Promise<void> {
    const quote = await this.quote.innerText()
    await this.page.keyboard.press('e')
    const underlined = () =>
      this.page.evaluate(() =>
        Array.from(CSS.highlights.get('suggested') ?? [], ({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset),
        ),
      )
    await expect.poll(underlined).toContain(quote)
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('radio', { name }).check({ force: true })
    await expect(this.page.locator('.queue-head')).toBeVisible()
  }
}
