import { join } from 'node:path'
import { expect, REPORTS, test } from './fixtures.ts'
import { Desk } from './pages/desk.ts'

const INSPECTED = 'All six boats were inspected by Tuesday night'

test('a statement that one window removes while a field of it is open in another is held there until it is settled', async ({
  desk,
  page,
}) => {
  await desk.importAll(join(REPORTS, 'bridge-courier.txt'), 1)
  await desk.openDocument(/Union chief/)
  await desk.pane(1).select(INSPECTED)
  await desk.mark('c', 'Tomas Ek')

  const other = new Desk(await page.context().newPage())
  await other.open(new URL('/', page.url()).href)
  await other.openDocument(/Union chief/)
  await other.statements.first().getByRole('button').press('Enter')
  await expect(other.field('Speaker')).toHaveText('Tomas Ek')
  await other.press('a')
  await other.type('first ')

  await desk.press('Delete')
  await expect(desk.field('Speaker')).toBeHidden()
  await expect(other.inspector.getByRole('alert')).toContainText('Statement 1 was removed in another window')
  await other.type('denied?')
  await expect(other.note).toHaveValue('first denied?')

  await other.inspector.getByRole('button', { name: 'Undo' }).click()
  await expect(other.inspector.getByRole('alert')).toBeHidden()
  await expect(other.note).toHaveValue('first denied?')
  await other.press('ControlOrMeta+Enter')
  await expect(other.shownNote).toHaveText('first denied?')

  await other.field('Cue').click()
  await other.type('swore')
  await desk.press('ControlOrMeta+z', 'ControlOrMeta+z')
  await expect(other.inspector.getByRole('alert')).toBeVisible()
  await other.press('Enter')
  await expect(other.notices).toContainText('Not kept: cue “swore”')
})

test('a link that was begun is told in every view until it is made or left', async ({ desk, page }) => {
  await desk.importAll(join(REPORTS, 'bridge-courier.txt'), 1)
  await desk.openDocument(/Union chief/)
  await desk.pane(1).select(INSPECTED)
  await desk.mark('c', 'Tomas Ek')
  await desk.press('l')
  const mode = desk.notices.getByText('Link from statement 1: choose the statement it leads to')
  await expect(mode).toBeVisible()
  await desk.press('g', 't')
  await expect(page.getByRole('heading', { name: 'Statements' })).toBeAttached()
  await expect(mode).toBeVisible()
  await desk.press('g', 'r')
  await expect(desk.pane(1).text).toBeFocused()
  await desk.press('Escape')
  await expect(mode).toBeHidden()
  await expect(desk.quote).toHaveText(INSPECTED)
})
