import { join } from 'node:path'
import { expect, REPORTS, test } from './fixtures.ts'
import { Desk } from './pages/desk.ts'

const INSPECTED = 'All six boats were inspected by Tuesday night'

/** Marks a statement, and gives another window of the same workspace in which somebody has begun a note on it. */
async function withNoteBegunElsewhere(desk: Desk): Promise<Desk> {
  await desk.importAll(join(REPORTS, 'bridge-courier.txt'), 1)
  await desk.openDocument(/Union chief/)
  await desk.pane(1).select(INSPECTED)
  await desk.mark('c', 'Tomas Ek')

  const other = new Desk(await desk.page.context().newPage())
  await other.open(new URL('/', desk.page.url()).href)
  await other.openDocument(/Union chief/)
  await other.statements.first().getByRole('button').press('Enter')
  await expect(other.field('Speaker')).toHaveText('Tomas Ek')
  await other.press('a')
  await other.type('first ')
  return other
}

test('a statement that one window removes while a field of it is open in another is held there until it is settled', async ({
  desk,
}) => {
  const other = await withNoteBegunElsewhere(desk)

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

test('a document that one window removes while somebody types about it in another is held there, and its words with it', async ({
  desk,
  page,
}) => {
  const other = await withNoteBegunElsewhere(desk)

  const remove = async () => {
    await desk.document(/Union chief/).click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Remove' }).click()
  }
  await remove()
  await expect(desk.documents).toHaveCount(0)
  const alert = other.inspector.getByRole('alert')
  await expect(alert).toContainText('The document of statement 1 was removed in another window')
  await expect(other.notices.getByRole('alert')).toHaveCount(0)
  await other.type('denied?')
  await expect(other.note).toHaveValue('first denied?')
  await alert.getByRole('button', { name: 'Undo' }).click()
  await expect(alert).toBeHidden()
  await other.press('ControlOrMeta+Enter')
  await expect(other.shownNote).toHaveText('first denied?')

  await other.press('Escape')
  await other.field('Author').click()
  await other.type('N. N.')
  await remove()
  await expect(alert).toContainText('This document was removed in another window')
  await alert.getByRole('button', { name: 'Let it go' }).click()
  await expect(other.notices).toContainText('Not kept: author “N. N.”')
  await expect(other.page.getByRole('heading', { name: 'Start with the reports' })).toBeVisible()
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
