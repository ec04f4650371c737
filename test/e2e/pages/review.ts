import type { Locator, Page } from '@playwright/test'

/** The list of what was not found again, and the way there. */
export class Review {
  readonly page: Page
  readonly list: Locator
  readonly items: Locator
  /** The buttons that settle the chosen one. */
  readonly decide: Locator

  constructor(page: Page) {
    this.page = page
    this.list = page.getByRole('listbox', { name: 'Statements that were not found again' })
    this.items = this.list.getByRole('option')
    this.decide = page.getByRole('group', { name: 'Decide' })
  }

  /** Chooses a file for the open document, from its inspector. */
  async importAgain(file: string): Promise<void> {
    await this.page.keyboard.press('Escape')
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: 'Import again' }).click()
    await (await chooser).setFiles(file)
  }
}
