import { expect, type Locator, type Page } from '@playwright/test'

/** The table of propositions with the gaps beside it. */
export class LedgerPage {
  readonly grid: Locator
  readonly rows: Locator
  readonly filter: Locator
  /** The open cell. */
  readonly panel: Locator
  readonly gaps: Locator
  readonly menu: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.grid = page.getByRole('grid', { name: 'Ledger' })
    this.rows = this.grid.getByRole('rowheader')
    this.filter = page.getByRole('textbox', { name: 'Filter propositions' })
    this.panel = page.locator('.ledger-panel')
    this.gaps = page.getByRole('complementary', { name: 'Gaps' })
    this.menu = page.getByRole('menu')
  }

  /** Goes there by its keys. A window that is still filling may lose the first of the two, so they are pressed until they count. */
  async open(): Promise<void> {
    await expect(async () => {
      await this.#page.keyboard.press('g')
      await this.#page.keyboard.press('l')
      await expect(this.grid).toBeFocused({ timeout: 2000 })
    }).toPass()
  }

  /** Which columns the table has. */
  async show(columns: 'Speakers' | 'Outlets' | 'Days'): Promise<void> {
    await this.#page.getByRole('radiogroup', { name: 'Columns' }).getByText(columns).click()
  }

  row(text: string): Locator {
    return this.rows.filter({ hasText: text })
  }

  /** A cell by what a screen reader says of it. */
  cell(words: string | RegExp): Locator {
    return this.grid.getByRole('gridcell', { name: words })
  }

  /** The sentences from top to bottom. */
  sentences(): Promise<string[]> {
    return this.rows.locator('.sentence').allInnerTexts()
  }

  /** The words of the cell that the keys act on. */
  async current(): Promise<string | null> {
    const id = await this.grid.getAttribute('aria-activedescendant')
    return id === null ? null : this.#page.locator(`[id="${id}"] > .visually-hidden`).innerText()
  }
}
