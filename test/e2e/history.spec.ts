import { expect, test } from './fixtures.ts'

test.use({ start: 'sample' })

test('the history says what was done, leads to it, and goes back to any step and forward again in one press', async ({
  desk,
  page,
}) => {
  const history = page.getByRole('dialog', { name: 'History' })
  const rows = history.getByRole('row').filter({ has: page.getByRole('button', { name: /here|“/ }) })
  await expect(desk.pane(1).text).toBeVisible()
  await desk.press('ControlOrMeta+1', ']')
  await expect(desk.quote).toBeVisible()
  const quote = await desk.quote.innerText()
  await expect(desk.inspector.getByRole('radio', { name: 'Claim' })).toBeChecked()
  await desk.press('d')
  await expect(desk.undo).toHaveAccessibleName(/stance/)
  await desk.writeNote('First look')
  await desk.edit('Cue', 'swore')
  await expect(desk.undo).toHaveAccessibleName(/cue/)

  await desk.press('g', 'h')
  await expect(rows).toHaveText([/cue.*now/s, /note.*Undo back to here/s, /stance.*Undo back to here/s])
  await desk.type('stance')
  await expect(rows).toHaveText([/stance/])
  await desk.press('Tab', 'ControlOrMeta+Enter')
  await expect(history.getByRole('alert')).toContainText('2 steps after')
  await desk.press('Enter')
  await expect(rows).toHaveText([/stance.*now/s])
  await history.getByRole('textbox', { name: 'Filter the steps' }).fill('')
  await expect(rows).toHaveText([/cue.*undone/s, /note.*undone/s, /stance.*now/s])
  await rows.first().getByRole('button', { name: 'Redo up to here' }).click()
  await history.getByRole('button', { name: 'Redo 2 steps' }).click()
  await expect(rows.first()).toContainText('now')

  await desk.press('Escape', 'ControlOrMeta+z')
  await page.getByRole('button', { name: 'History', exact: true }).first().click()
  await rows
    .last()
    .getByRole('button', { name: `“${quote.slice(0, 20)}` })
    .click()
  await expect(history).toBeHidden()
  await expect(desk.quote).toHaveText(quote)
  await expect(desk.shownNote).toHaveText('First look')
})
