import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'

/** The dialog that writes the notes into a file. */
export class Exports {
  readonly page: Page
  readonly dialog: Locator
  readonly scope: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Export' })
    this.scope = this.dialog.getByRole('combobox', { name: 'Statements' })
  }

  /** Opens the dialog, chooses, saves, and gives the file that was downloaded. */
  async save(format: string, scope = 'Everything'): Promise<{ name: string; path: string; text: string }> {
    await this.page.keyboard.press('ControlOrMeta+e')
    await this.dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).check()
    await this.scope.selectOption({ label: scope })
    const download = this.page.waitForEvent('download')
    await this.dialog.getByRole('button', { name: `Save ${format}` }).click()
    const file = await download
    await expect(this.dialog).toBeHidden()
    const path = join(dirname(await file.path()), file.suggestedFilename())
    await file.saveAs(path)
    return { name: file.suggestedFilename(), path, text: readFileSync(path, 'utf8') }
  }
}
