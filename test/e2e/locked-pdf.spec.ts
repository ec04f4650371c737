import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockedPdf } from '../electron/import/pdf/locked-pdf.ts'
import { expect, test } from './fixtures.ts'
import { brokenRules } from './rules.ts'

test('a locked PDF waits with a field for its password, and comes in with that', async ({
  desk,
  program,
  page,
}) => {
  const file = join(program.host.folder, 'minutes.pdf')
  writeFileSync(file, lockedPdf('The gates of Korrin stayed shut on Monday.', 'sesame'))
  await desk.drop(file)
  await expect(page.getByText('1 done: 0 documents, 1 failed')).toBeVisible()
  const password = page.getByLabel('Password of minutes.pdf')
  await expect(password).toBeVisible()
  expect(await brokenRules(page, 'import, with a locked PDF')).toEqual([])
  await password.fill('open')
  await password.press('Enter')
  await expect(page.getByText('That is not the password of the PDF').first()).toBeVisible()

  await page.getByRole('grid', { name: 'Files' }).focus()
  await desk.press('g', 'v')
  const failed = page.getByRole('region', { name: 'Files that were not imported' })
  await expect(failed).toContainText('That is not the password of the PDF')
  const views = page.getByRole('navigation', { name: 'Views' })
  await expect(views.getByRole('button', { name: /^Review/ })).toHaveText('Review1')
  expect(await brokenRules(page, 'Review, with a file that was not imported')).toEqual([])

  await desk.drop(file)
  await password.fill('sesame')
  await password.press('Enter')
  await expect(page.getByText('1 done: 1 document', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Start reading' }).click()
  await expect(desk.pane(1).words('The gates of Korrin stayed shut on Monday.')).toBeVisible()
  await desk.press('g', 'v')
  await expect(failed).toHaveCount(0)
  await expect(views.getByRole('button', { name: /^Review/ })).toHaveText('Review')
})
