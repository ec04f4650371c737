import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'

/** The dialog that writes the notes into a file. */
export class Exports {
  readonly page: Page
  readonly dialog: Locator
  readonly scope: Locator
  /** What will be in the file, one line for each. */
  readonly parts: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: 'Export' })
    this.parts = this.dialog.getByRole('list', { name: 'What will be in it' }).getByRole('listitem')
    this.scope = this.dialog.getByRole('combobox', { name: 'Statements' })
  }

  /** Opens the dialog, chooses, saves, and gives the file that was downloaded. */
  async save(format: string, scope = 'Everything'): Promise<SavedFile> {
    await this.choose(format)
    await this.scope.selectOption({ label: scope })
    return this.finish(format)
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+e')
    await expect(this.dialog).toBeVisible()
  }

  /** Opens the dialog if it is not, and chooses a format. */
  async choose(format: string): Promise<void> {
    if (!(await this.dialog.isVisible())) await this.open()
    await this.dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).check()
  }

  /** Saves what is chosen. */
  async finish(format: string): Promise<SavedFile> {
    const download = this.page.waitForEvent('download')
    await this.dialog.getByRole('button', { name: `Save ${format}` }).click()
    const file = await download
    await expect(this.dialog).toBeHidden()
    const path = join(dirname(await file.path()), file.suggestedFilename())
    await file.saveAs(path)
    return { name: file.suggestedFilename(), path, text: readFileSync(path, 'utf8') }
  }
}

interface SavedFile {
  name: string
  path: string
  text: string
}
