import { expect, type Locator, type Page } from '@playwright/test'
import { Pane } from './pane.ts'

/** The whole window: bars, library, panes, inspector. */
export class Desk {
  readonly page: Page
  readonly library: Locator
  readonly documents: Locator
  readonly inspector: Locator
  /** The popover that makes a statement, and the field in it. */
  readonly popover: Locator
  readonly speaker: Locator
  /** Of the statement that is chosen. */
  readonly quote: Locator
  readonly tags: Locator
  /** Where its note is typed, and where it is shown. */
  readonly note: Locator
  readonly shownNote: Locator
  /** Of the document in the active pane, in words. */
  readonly statements: Locator
  readonly notices: Locator
  /** The name of the workspace, which opens the way to others. */
  readonly workspace: Locator
  readonly undo: Locator
  readonly back: Locator
  readonly forward: Locator

  constructor(page: Page) {
    this.page = page
    this.library = page.getByRole('complementary', { name: 'Library' })
    this.documents = page.getByRole('listbox', { name: 'Documents' }).getByRole('option')
    this.inspector = page.locator('.inspector')
    this.popover = page.getByRole('dialog', { name: 'Mark a statement' })
    this.speaker = this.popover.getByRole('combobox', { name: 'Speaker' })
    this.quote = this.inspector.locator('blockquote')
    this.tags = this.inspector.locator('.tag')
    this.note = this.inspector.getByRole('textbox', { name: 'Note', exact: true })
    this.shownNote = this.inspector.getByRole('group', { name: 'Note', exact: true })
    this.statements = page.getByRole('region', { name: 'Statements here' }).getByRole('listitem')
    this.notices = page.getByRole('region', { name: 'Notices' })
    this.workspace = page.getByRole('button', { name: /^Workspace / })
    this.undo = page.getByRole('button', { name: /^(Undo|Nothing to undo)/ })
    this.back = page.getByRole('button', { name: 'Back', exact: true })
    this.forward = page.getByRole('button', { name: 'Forward', exact: true })
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url)
    await expect(this.page.getByRole('navigation', { name: 'Views' })).toBeVisible()
  }

  pane(number: number): Pane {
    return new Pane(this.page, this.page.locator(`[data-pane-slot="${number - 1}"]`))
  }

  /**
   * Drops files or folders of the disk onto the window, as a person does from a file manager: they let go once the window says
   * that it takes it. On a busy machine Chromium now and then holds a file without ever dropping it, and is asked again.
   */
  async drop(...paths: readonly string[]): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page)
    const data = { items: [], files: [...paths], dragOperationsMask: 1 }
    const hold = (type: 'dragEnter' | 'dragOver' | 'drop') =>
      session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data })
    const invitation = this.page.getByText('Drop to import')
    await expect(async () => {
      await hold('dragEnter')
      await hold('dragOver')
      await expect(invitation).toBeVisible({ timeout: 1000 })
      await hold('drop')
      await expect(invitation).toBeHidden({ timeout: 10_000 })
    }).toPass()
  }

  /** Drops a file or folder of good reports, waits until they are in, and goes to reading. */
  async importAll(path: string, documents: number): Promise<void> {
    const count = `${documents} ${documents === 1 ? 'document' : 'documents'}`
    await this.drop(path)
    await expect(this.page.getByText(`${documents} done: ${count}`, { exact: true })).toBeVisible()
    await this.page.getByRole('button', { name: 'Start reading' }).click()
  }

  /** The titles of the open documents, from left to right. */
  openTitles(): Promise<string[]> {
    return this.page.locator('[data-pane-slot] h2').allInnerTexts()
  }

  /** A field of the inspector that is edited where it stands. */
  field(label: string): Locator {
    return this.inspector.getByRole('button', { name: new RegExp(`^${label}: `) })
  }

  /** Edits a field of the inspector. */
  async edit(label: string, value: string): Promise<void> {
    await this.field(label).click()
    await this.page.keyboard.insertText(value)
    await this.press('Enter')
    await expect(this.field(label)).toBeVisible()
  }

  /** Chooses one of the options that stand side by side in the inspector. */
  async choose(name: string | RegExp): Promise<void> {
    const option = this.inspector.getByRole('radio', { name })
    await option.focus()
    await this.press('Space')
    await expect(option).toBeChecked()
  }

  /** Marks what is selected, and waits until the statement is kept. */
  async mark(key: string, speaker: string): Promise<void> {
    await this.press(key)
    await expect(this.speaker).toBeFocused()
    await this.page.keyboard.insertText(speaker)
    await this.press('Enter')
    await expect(this.field('Speaker')).toHaveText(speaker)
  }

  /** Writes the note of the statement that is chosen. */
  async writeNote(words: string): Promise<void> {
    await this.note.click()
    await this.page.keyboard.insertText(words)
    await this.press('ControlOrMeta+Enter')
    await expect(this.undo).toHaveAccessibleName(/note/i)
  }

  document(title: string | RegExp): Locator {
    return this.documents.filter({ hasText: title })
  }

  async openDocument(title: string | RegExp): Promise<void> {
    await this.document(title).click()
  }

  async openBeside(title: string | RegExp): Promise<void> {
    await this.document(title).click({ modifiers: ['ControlOrMeta'] })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Walks by Tab to a control, and presses a key on it. */
  async pressOn(control: Locator, key: string): Promise<void> {
    const isFocused = () => control.evaluate((element) => element === document.activeElement)
    for (let tabs = 0; tabs < 40 && !(await isFocused()); tabs++) await this.press('Tab')
    await expect(control).toBeFocused()
    await this.press(key)
  }

  /** Types into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }
}
