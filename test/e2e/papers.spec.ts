import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { brokenRules } from './rules.ts'

const PAPERS = join(import.meta.dirname, '../fixtures/import')

test('a report in PDF and a statement in Word are read and marked side by side', async ({ desk, page }) => {
  await desk.importAll(join(PAPERS, 'docx/statement.docx'), 1)
  await desk.importAll(join(PAPERS, 'pdf/report.pdf'), 1)
  await desk.openDocument('Who opened the gates')
  await desk.openBeside('Statement on the gates')
  const [report, statement] = [desk.pane(1), desk.pane(2)]

  await expect(report.root.getByText('p. ii', { exact: true })).toBeVisible()
  await expect(report.root.getByTitle('Page 1 begins here')).toBeVisible()
  await expect(report.words('had been paid for but never delivered. The firm')).toBeVisible()
  await report.select('denies that it was ever paid')
  await desk.mark('d', 'Ivo Lenz')
  await statement.select('not one gate was opened')
  await desk.mark('c', 'Dara Voss')
  expect(await brokenRules(page, 'a PDF and a Word document')).toEqual([])
})
