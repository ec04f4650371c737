import { expect, type Locator, type Page } from '@playwright/test'

/** The search: box, completions, what to narrow by, hits and preview. */
export class Search {
  readonly page: Page
  readonly box: Locator
  readonly completions: Locator
  readonly narrow: Locator
  readonly counts: Locator
  readonly hits: Locator
  readonly chosen: Locator
  readonly preview: Locator
  readonly saved: Locator

  constructor(page: Page) {
    this.page = page
    this.box = page.getByRole('combobox', { name: 'Search documents, statements and notes' })
    this.completions = page.getByRole('listbox', { name: 'Completions' }).getByRole('option')
    this.narrow = page.getByRole('complementary', { name: 'Narrow the search' })
    this.counts = page.locator('.search-count')
    this.hits = page.getByRole('region', { name: 'Results' }).getByRole('article')
    this.chosen = page.locator('.passage[aria-current="true"]')
    this.preview = page.getByRole('complementary', { name: 'Preview' })
    this.saved = page.getByRole('region', { name: 'Saved searches' })
  }

  async show(): Promise<void> {
    const views = this.page.getByRole('navigation', { name: 'Views' })
    await views.getByRole('button', { name: /^Search/ }).click()
    await expect(this.box).toBeFocused()
  }

  /** A value to narrow by, with its figure. */
  value(name: RegExp): Locator {
    return this.narrow.getByRole('button', { name })
  }
}
