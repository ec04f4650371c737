import type { Locator, Page } from '@playwright/test'

/** The view of all statements: facets, table, and the bar for what is selected. */
export class StatementTable {
  readonly page: Page
  readonly grid: Locator
  readonly rows: Locator
  /** The row that the keys act on. */
  readonly cursor: Locator
  readonly counts: Locator
  readonly conditions: Locator
  readonly filterBox: Locator
  readonly bar: Locator
  readonly codebook: Locator

  constructor(page: Page) {
    this.page = page
    this.grid = page.getByRole('grid', { name: 'Statements' })
    this.rows = this.grid.getByRole('row').filter({ has: page.getByRole('gridcell') })
    this.cursor = this.grid.locator('[data-cursor]')
    this.counts = page.locator('.view-tools').getByRole('status')
    this.conditions = page.getByRole('list', { name: 'What is filtered' }).getByRole('listitem')
    this.filterBox = page.getByRole('textbox', { name: 'Filter statements by their words' })
    this.bar = page.getByRole('toolbar', { name: 'Change the selected statements' })
    this.codebook = page.getByRole('dialog', { name: 'Codebook' })
  }

  /** Goes to the view from the bar below. */
  async show(): Promise<void> {
    const views = this.page.getByRole('navigation', { name: 'Views' })
    await views.getByRole('button', { name: /^Statements/ }).click()
    await this.rows.first().waitFor()
  }

  facet(title: string, value: string | RegExp): Locator {
    return this.page.getByRole('group', { name: title }).getByRole('checkbox', { name: value })
  }

  column(title: string): Locator {
    return this.grid.getByRole('columnheader', { name: title })
  }

  row(words: string): Locator {
    return this.rows.filter({ hasText: words })
  }

  /** What stands in one column, row by row as shown. */
  cells(column: string): Promise<string[]> {
    return this.rows.locator(`[data-column="${column}"]`).allInnerTexts()
  }
}
