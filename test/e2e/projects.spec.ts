import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeJson } from '../../electron/exchange/json/write-json.ts'
import type { Project } from '../../shared/model/project.ts'
import { smallProject } from '../electron/exchange/small-project.ts'
import { expect, test } from './fixtures.ts'
import { brokenRules } from './rules.ts'

/** Writes a project as a file into a folder. */
function written(folder: string, name: string, project: Project): string {
  const file = join(folder, name)
  writeFileSync(file, writeJson(project))
  return file
}

/** The same project as another analyst left it, who calls a speaker a pilot. */
function theirs(): Project {
  const project = smallProject()
  return {
    ...project,
    speakers: project.speakers.map((one) => (one.name === 'Ana Marsk' ? { ...one, role: 'pilot' } : one)),
  }
}

/** One annotation as Hypothesis exports it. */
const ofHypothesis = (uri: string, exact: string) => ({
  export_date: '2031-06-01T10:00:00Z',
  export_userid: 'ida',
  client_version: '1.0',
  annotations: [
    {
      id: 'x1',
      uri,
      text: 'really?',
      tags: [],
      target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
    },
  ],
})

test('a project that is dropped shows what would come of it, is taken in by Enter and taken back by one undo', async ({
  desk,
  program,
  page,
}) => {
  const { folder } = program.host
  await desk.drop(written(folder, 'harbour.json', smallProject()))
  const dialog = page.getByRole('dialog', { name: 'Import a project' })
  await expect(dialog.getByRole('row', { name: 'Statements 3 0' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('“harbour.json” was taken in')).toBeVisible()
  // The dialog leaves a person where they were.
  await desk.press('g', 't')
  await expect(page.getByText('It was never shut').first()).toBeVisible()

  await desk.drop(written(folder, 'theirs.json', theirs()))
  const mine = dialog.getByRole('radio', { name: 'Ana Marsk, role: mine, harbour master' })
  await expect(mine).toBeChecked()
  await dialog.getByRole('radio', { name: 'Ana Marsk, role: theirs, pilot' }).check()
  await expect(mine).not.toBeChecked()
  expect(await brokenRules(page, 'project, with what differs')).toEqual([])
  await dialog.getByRole('button', { name: 'Take it in' }).click()
  await expect(page.getByText('“theirs.json” was taken in')).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(page.getByText('Undone: import of “theirs.json”')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('It was never shut')).toHaveCount(0)
})

test('annotations of a page that no document is known by go into the one that is chosen for it', async ({
  desk,
  program,
  page,
}) => {
  const { folder } = program.host
  await desk.drop(written(folder, 'harbour.json', smallProject()))
  const dialog = page.getByRole('dialog', { name: 'Import a project' })
  await dialog.getByRole('button', { name: 'Take it in' }).click()
  await expect(page.getByText('“harbour.json” was taken in')).toBeVisible()

  const file = join(folder, 'notes.json')
  writeFileSync(file, JSON.stringify(ofHypothesis('https://elsewhere.org/lock', 'always shut, they say')))
  await desk.drop(file)
  const choice = dialog.getByRole('combobox', { name: 'Document of https://elsewhere.org/lock' })
  await expect(dialog.getByText('no other has its words')).toBeVisible()
  await choice.focus()
  await choice.selectOption({ index: 1 })
  await expect(dialog.getByText('One statement comes into Review')).toBeVisible()
  await expect(choice).toBeFocused()
  expect(await brokenRules(page, 'project, with a page to choose for')).toEqual([])
  await dialog.getByRole('button', { name: 'Take it in' }).click()
  await expect(page.getByText('“notes.json” was taken in')).toBeVisible()
  await desk.press('g', 'v')
  await expect(page.getByText('always shut, they say').first()).toBeVisible()
})

test('projects that are dropped together come one after the other, and two people are compared', async ({
  desk,
  program,
  page,
}) => {
  const { folder } = program.host
  await desk.drop(
    written(folder, 'harbour.json', smallProject()),
    written(folder, 'copy.json', smallProject()),
  )
  const dialog = page.getByRole('dialog', { name: 'Import a project' })
  await expect(dialog.getByText('1 of 2')).toBeVisible()
  await dialog.getByRole('button', { name: 'Take it in' }).click()
  await expect(dialog.getByText('Everything is here already.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await expect(dialog).toBeHidden()

  await desk.press('ControlOrMeta+k')
  await page.keyboard.type('>Agreement between')
  await page.keyboard.press('Enter')
  const agreement = page.getByRole('dialog', { name: 'Agreement' })
  await expect(agreement.getByText('1 text marked by both')).toBeVisible()
  expect(await brokenRules(page, 'agreement')).toEqual([])
})
