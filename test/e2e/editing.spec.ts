import { join } from 'node:path'
import { expect, REPORTS, test } from './fixtures.ts'

test('what is known of a document and of a statement is corrected, undone, redone and kept', async ({
  desk,
  program,
  page,
}) => {
  await desk.drop(join(REPORTS, 'bridge-blog.txt'))
  await page.getByRole('button', { name: 'Set it…' }).click()
  await desk.type('May 2023')
  await desk.press('Enter')
  await expect(page.getByRole('row', { name: /bridge-blog/ })).toContainText('May 2023')
  await page.getByRole('button', { name: 'Start reading' }).click()
  const pane = desk.pane(1)
  await desk.edit('Title', 'The row goes on')
  await desk.edit('Outlet', 'Quay Letters')
  await expect(desk.field('Published')).toHaveText('May 2023')
  await desk.field('Published').click()
  await desk.type('2023-05')
  await desk.inspector
    .getByRole('radiogroup', { name: 'Reliability' })
    .getByText('D', { exact: true })
    .click()
  await expect(desk.inspector).toContainText('not usually reliable')
  await expect(desk.documents).toHaveText([/The row goes on.*Quay Letters · May/s])

  await pane.select('I was on board all week and I saw one inspector')
  await desk.mark('c', 'a deckhand')
  await desk.edit('Said', '2023-05-03')
  await desk.choose('possible')
  await desk.press('ControlOrMeta+1', 't')
  await desk.type('eyewitness')
  await desk.press('Enter')
  await expect(desk.tags).toHaveText(['eyewitness'])
  await desk.writeNote('Who was it?')
  await expect(desk.undo).toHaveAccessibleName(/note/i)

  for (const _ of [1, 2, 3]) await desk.press('ControlOrMeta+z')
  await expect(desk.tags).toHaveCount(0)
  await expect(desk.note).toHaveValue('')
  await expect(desk.inspector.getByRole('radio', { name: 'possible' })).not.toBeChecked()
  for (const _ of [1, 2]) await desk.press('ControlOrMeta+Shift+z')
  await expect(desk.tags).toHaveText(['eyewitness'])
  await expect(desk.inspector.getByRole('radio', { name: 'possible' })).toBeChecked()

  await desk.open(await program.restart())
  await expect(desk.documents).toHaveText([/The row goes on.*Quay Letters · May/s])
  await desk.statements.first().click()
  await expect(desk.field('Said')).toHaveText('3 May 2023')
  await expect(desk.tags).toHaveText(['eyewitness'])
  await expect(desk.note).toHaveValue('')
  await desk.press('ControlOrMeta+Shift+z')
  await expect(desk.shownNote).toHaveText('Who was it?')
  await expect(page.getByRole('button', { name: /^Undo/ })).toHaveAccessibleName(/note/i)
})
