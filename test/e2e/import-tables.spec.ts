import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { brokenRules } from './rules.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/import')

test('a table is asked about before it is imported, a mailbox and an archive come in part by part, and all is one step back', async ({
  desk,
  program,
  page,
}) => {
  const folder = join(program.host.folder, 'korrin')
  mkdirSync(folder)
  cpSync(join(FIXTURES, 'table/reports.csv'), join(folder, 'reports.csv'))
  cpSync(join(FIXTURES, 'table/reports.csv'), join(folder, 'reports-again.csv'))
  cpSync(join(FIXTURES, 'mbox/anselt.mbox'), join(folder, 'anselt.mbox'))
  cpSync(join(FIXTURES, 'zip/korrin.zip'), join(folder, 'korrin.zip'))

  const dialog = page.getByRole('dialog', { name: 'Columns of a table' })
  const column = (label: string) => dialog.getByRole('combobox', { name: label, exact: true })
  await desk.drop(folder)
  await expect(dialog).toContainText('korrin/reports-again.csv and 1 more with the same headings')
  await expect(column('Text')).toHaveValue('Body')
  await expect(column('Date')).toHaveValue('Datum')
  expect(await brokenRules(page, 'columns of a table')).toEqual([])

  await desk.press('Escape')
  await expect(page.getByText('Nothing was imported yet')).toBeVisible()

  await desk.drop(folder)
  await column('Outlet').selectOption('none')
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByText('15 done: 9 documents, 3 duplicates, 3 failed')).toBeVisible()
  const rows = page.getByRole('grid', { name: 'Files' }).getByRole('row')
  await expect(rows.filter({ hasText: 'anselt.mbox › 3.eml' })).toContainText('A letter without a subject')
  await expect(rows.filter({ hasText: 'reports.csv › 4 · Grüße aus Anselt' })).toContainText('Same bytes')

  await desk.drop(join(folder, 'reports.csv'))
  await expect(dialog).toContainText('As you chose the last time')
  await expect(column('Outlet')).toHaveValue('')
  await desk.press('Escape')

  await desk.undo.click()
  await expect(page.getByText('Nothing to undo')).toBeVisible()
})
