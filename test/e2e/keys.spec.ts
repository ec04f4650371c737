import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'

test.use({ start: 'sample' })

test('a key is changed and swapped knowingly, holds everywhere, and goes back to what it was at first', async ({
  desk,
  program,
  page,
}) => {
  const dialog = page.getByRole('dialog', { name: 'Change keys' })
  const keyOf = (title: string) => dialog.getByRole('button', { name: new RegExp(`^${title}: `) })
  await desk.press('?')
  await page.getByRole('button', { name: 'Change keys…' }).click()
  await dialog.getByRole('textbox', { name: 'Find a command' }).fill('mark as')
  await keyOf('Mark as claim').click()
  await desk.press('d')
  await expect(dialog.getByRole('alert')).toHaveText(/d is the key of “denial”, which would have c instead/)
  await dialog.getByRole('button', { name: 'Swap' }).click()
  await expect(keyOf('Mark as denial')).toHaveAccessibleName(/: c\./)
  await keyOf('Mark as comment').click()
  await desk.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText(/Enter is needed by fields and lists/)
  await dialog.getByRole('button', { name: 'Leave it' }).click()
  await dialog.getByRole('button', { name: 'Switch the key of “Mark as question” off' }).click()
  await keyOf('Mark as comment').click()
  await desk.press('g', 'm')
  await expect(keyOf('Mark as comment')).toHaveAccessibleName(/: g m\./)
  await desk.press('Escape')

  await expect(desk.pane(1).text).toBeVisible()
  await desk.press('ControlOrMeta+1', ']')
  await expect(desk.inspector.getByRole('radio', { name: 'Claim' })).toBeChecked()
  await desk.press('c')
  await expect(desk.inspector.getByRole('radio', { name: 'Denial' })).toBeChecked()
  await desk.press('g', 'm')
  await expect(desk.inspector.getByRole('radio', { name: 'Comment' })).toBeChecked()
  await desk.press('q', 'ControlOrMeta+k')
  await desk.type('>mark as')
  const commands = page.getByRole('listbox', { name: 'Results' })
  await expect(commands.getByRole('option', { name: /^Mark as claim/ })).toContainText('d')
  await expect(commands.getByRole('option', { name: /^Mark as question/ })).toHaveText('Mark as question')
  await desk.press('Escape', '?')
  const sheet = page.getByRole('region', { name: 'Shortcuts' }).getByRole('region', { name: 'Mark' })
  await expect(sheet.getByRole('listitem').filter({ hasText: 'claim' })).toHaveText('claimd')
  await expect(sheet.getByRole('listitem').filter({ hasText: 'question' })).toHaveCount(0)

  await page.getByRole('button', { name: 'Change keys…' }).click()
  await dialog.getByRole('button', { name: 'All back to the first keys' }).click()
  await expect(keyOf('Mark as claim')).toHaveAccessibleName(/: c\./)
  const singleKeys = page.getByRole('checkbox', { name: 'Single keys work without Ctrl' })
  await singleKeys.click()
  await expect(singleKeys).not.toBeChecked()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await desk.press('d', 'g', 'l')
  await expect(desk.inspector.getByRole('radio', { name: 'Comment' })).toBeChecked()

  const file = join(program.host.folder, 'profile', 'settings.json')
  const kept = (): unknown => JSON.parse(readFileSync(file, 'utf8'))
  await expect.poll(kept).toMatchObject({ keys: {}, singleKeys: false })
  writeFileSync(
    file,
    JSON.stringify({ singleKeys: true, keys: { 'mark.gone': 'x', 'mark.denial': 7, 'mark.claim': 'j' } }),
  )
  await desk.open(await program.restart())
  await expect(desk.notices.getByRole('alert')).toHaveText(/could not be read.*mark\.gone, mark\.denial/)
  await expect(desk.pane(1).text).toBeVisible()
  await desk.press('ControlOrMeta+1', ']')
  await expect(desk.quote).toBeVisible()
  await desk.press('j')
  await expect(desk.inspector.getByRole('radio', { name: 'Claim' })).toBeChecked()
})

test('keys that are typed while the window fills are not lost', async ({ desk, page }) => {
  await page.reload({ waitUntil: 'commit' })
  await page.waitForFunction(() => document.querySelector('.top-bar') !== null)
  await desk.press('g', 't')
  await expect(page.getByRole('grid', { name: 'Statements' })).toBeVisible()
})

test('Enter right behind a letter goes by all letters, though the list still shows what fewer of them found', async ({
  desk,
  page,
}) => {
  const box = page.getByRole('textbox', { name: 'Filter documents' })
  await expect(desk.documents.first()).toBeVisible()
  await box.evaluate(async (input: HTMLInputElement) => {
    // In one task with its microtasks: each key is heard, and nothing that may wait is drawn between them.
    const enter = async () => {
      const init = { key: 'Enter', bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
      await Promise.resolve()
    }
    input.focus()
    document.execCommand('insertText', false, 'chronology')
    await Promise.resolve()
    await enter()
    await enter()
  })
  await expect.poll(() => desk.openTitles()).toContainEqual(expect.stringMatching(/chronology/i))
})
