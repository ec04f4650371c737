import { expect, REPORTS, test } from './fixtures.ts'

test('a newcomer imports a folder, marks a claim and a denial, and finds all of it again after a restart', async ({
  desk,
  program,
  page,
}) => {
  await desk.drop(REPORTS)
  await expect(page.getByText('5 done: 5 documents', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Start reading' }).click()
  await expect(desk.documents).toHaveCount(5)

  await desk.openDocument(/Ferry line says/)
  await desk.openBeside(/Union chief doubts/)
  const [herald, courier] = [desk.pane(1), desk.pane(2)]

  await herald.select('We haven’t seen any inspector at the quay this week')
  await desk.press('d')
  await desk.type('lind')
  await desk.press('Enter')
  await expect
    .poll(() => herald.painted('denial'))
    .toEqual(['We haven’t seen any inspector at the quay this week'])
  await expect(desk.inspector).toContainText('Ada Lindqvist')

  await courier.select('All six boats were inspected by Tuesday night')
  await desk.press('c')
  await expect(page.getByRole('combobox', { name: 'Speaker' })).toHaveValue('Jonas Brandt')
  await desk.press('Enter')
  await expect.poll(() => courier.painted('claim')).toEqual(['All six boats were inspected by Tuesday night'])

  await courier.select('boats were inspected by Tuesday')
  await desk.press('q', 'Enter')
  await expect.poll(() => courier.painted('question')).toEqual(['boats were inspected by Tuesday'])

  for (const _ of [1, 2, 3]) await desk.press('ControlOrMeta+z')
  await expect.poll(() => herald.painted('denial')).toEqual([])
  for (const _ of [1, 2]) await desk.press('ControlOrMeta+Shift+z')
  await expect.poll(() => courier.painted('claim')).toEqual(['All six boats were inspected by Tuesday night'])
  await expect(desk.undo).toHaveAccessibleName(/claim by Jonas Brandt/)

  await desk.open(await program.restart())
  await expect
    .poll(() => desk.pane(1).painted('denial'))
    .toEqual(['We haven’t seen any inspector at the quay this week'])
  await desk.press('ControlOrMeta+z')
  await expect.poll(() => desk.pane(2).painted('claim')).toEqual([])
})
