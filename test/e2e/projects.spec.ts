import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeJson } from '../../electron/exchange/json/write-json.ts'
import { smallProject } from '../electron/exchange/small-project.ts'
import { expect, test } from './fixtures.ts'
import { brokenRules } from './rules.ts'

test('a project that is dropped shows what would come of it, is taken in by Enter and taken back by one undo', async ({
  desk,
  program,
  page,
}) => {
  const file = join(program.host.folder, 'harbour.json')
  writeFileSync(file, writeJson(smallProject()))
  await desk.drop(file)
  const dialog = page.getByRole('dialog', { name: 'Import a project' })
  await expect(dialog.getByRole('row', { name: 'Statements 3 0' })).toBeVisible()
  expect(await brokenRules(page, 'project, all new')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByText('“harbour.json” was taken in')).toBeVisible()
  // The dialog leaves a person where they were.
  await desk.press('g', 't')
  await expect(page.getByText('It was never shut').first()).toBeVisible()

  const theirs = smallProject()
  const [first, ...others] = theirs.speakers
  const renamed = first === undefined ? others : [{ ...first, role: 'pilot' }, ...others]
  writeFileSync(file, writeJson({ ...theirs, speakers: renamed }))
  await desk.drop(file)
  const mine = dialog.getByRole('radio', { name: 'Ana Marsk, role: mine, harbour master' })
  await expect(mine).toBeChecked()
  await dialog.getByRole('radio', { name: 'Ana Marsk, role: theirs, pilot' }).check()
  await expect(mine).not.toBeChecked()
  expect(await brokenRules(page, 'project, with what differs')).toEqual([])
  await dialog.getByRole('button', { name: 'Take it in' }).click()
  await expect(dialog).toBeHidden()

  const copy = join(program.host.folder, 'copy.json')
  writeFileSync(copy, writeJson({ ...theirs, speakers: renamed }))
  await desk.drop(copy, file)
  await expect(dialog.getByText('1 more waits')).toBeVisible()
  await expect(dialog.getByText('Everything is here already.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog.getByText('harbour.json')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('It was never shut').first()).toBeVisible()

  await desk.press('ControlOrMeta+k')
  await page.keyboard.type('>Agreement between')
  await page.keyboard.press('Enter')
  const agreement = page.getByRole('dialog', { name: 'Agreement' })
  await expect(agreement.getByText('1 text marked by both')).toBeVisible()
  expect(await brokenRules(page, 'agreement')).toEqual([])
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('It was never shut')).toHaveCount(0)
})
