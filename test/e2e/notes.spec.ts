import { expect, test } from './fixtures.ts'
import { Search } from './pages/search.ts'

test.use({ start: 'sample' })

test('a note is written in Markdown on everything, shown as it is meant, kept on leaving, and undone', async ({
  desk,
  page,
}) => {
  const written = async (label: string, typed: string, shown: string) => {
    const box = page.getByRole('textbox', { name: label, exact: true })
    await box.fill(typed)
    await box.press('ControlOrMeta+Enter')
    await expect(page.getByRole('group', { name: label, exact: true })).toHaveText(shown)
  }
  await expect(desk.pane(1).text).toBeVisible()
  await written('Note on the document', '**Second** edition', 'Second edition')
  await desk.press('ControlOrMeta+1', ']', 'a')
  await expect(desk.note).toBeFocused()
  await desk.type('See <script>alert(1)</script> and [the log](https://port.example/log)')
  await desk.press('ControlOrMeta+Enter')
  await expect(desk.shownNote).toHaveText(
    'See <script>alert(1)</script> and the log https://port.example/log',
  )
  await expect(desk.shownNote.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(desk.pane(1).text).toBeFocused()

  await desk.press('a')
  await expect(desk.note).toBeFocused()
  await desk.type(' never kept')
  await desk.press('Escape')
  await expect(desk.shownNote).not.toContainText('never kept')
  await desk.press('ControlOrMeta+z')
  await expect(desk.note).toHaveValue('')

  await desk.press('ControlOrMeta+k')
  await desk.type('>note on the workspace')
  await desk.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Note on the workspace', exact: true })).toBeFocused()
  await written('Note on the workspace', '- dam\n- river', 'damriver')
  await desk.press('Escape', 'ControlOrMeta+k')
  await desk.type('>speakers')
  await desk.press('Enter')
  await written('Note on the speaker', 'met in _May_', 'met in May')
  await desk.press('Escape', 'g', 'l')
  await expect(page.getByRole('grid', { name: 'Ledger' })).toBeFocused()
  await desk.press('Enter')
  await written('Note on the proposition', '> as the decree puts it', 'as the decree puts it')
  await expect(desk.undo).toHaveAccessibleName(/note of “Gates at Korrin/)

  const search = new Search(page)
  await search.show()
  await search.box.fill('decree')
  await page.getByRole('button', { name: 'Look in notes 1 note' }).click()
  await expect(search.hits).toHaveText([/as the decree puts it.*Note on the proposition/s])
})
