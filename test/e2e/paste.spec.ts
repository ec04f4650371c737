import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const ARTICLE = `Ferry boats sail again

By Mara Quist

The Ostrel Herald, 4 May 2023

The line said on Thursday that every boat had been inspected.`

test('a newcomer pastes an article, looks at the sample, and begins a workspace of their own', async ({
  desk,
  page,
}) => {
  await expect(
    page.getByRole('heading', { name: 'Start with the reports you want to compare' }),
  ).toBeVisible()
  await paste(page, ARTICLE)
  await expect(desk.pane(1).title).toHaveText('Ferry boats sail again')
  await expect(desk.pane(1).text).toContainText('every boat had been inspected')
  await paste(page, ARTICLE)
  await expect(desk.notices).toContainText('The same text is here already')
  await expect(desk.documents).toHaveCount(1)

  await desk.press('ControlOrMeta+k')
  await desk.type('open the sample')
  await desk.press('Enter')
  await expect(desk.workspace).toHaveText(/korrin-dam/)
  await expect.poll(() => desk.documents.count()).toBeGreaterThan(7)
  await paste(page, ARTICLE.replace('Ferry', 'Cargo'))
  await expect(desk.documents.filter({ hasText: 'Cargo boats sail again' })).toBeVisible()
  await expect(desk.pane(1).title).toHaveText('Cargo boats sail again')

  await desk.workspace.click()
  await page.getByRole('menuitem', { name: 'New workspace…' }).click()
  await desk.type('harbour')
  await desk.press('Enter')
  await expect(desk.workspace).toHaveText(/harbour/)
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible()

  await desk.workspace.click()
  await page.getByRole('menuitem', { name: /^story/ }).click()
  await expect(desk.documents).toHaveText([/Ferry boats sail again/])
})

/** Puts the text on the clipboard as another program would, and pastes it by key. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.keyboard.press('ControlOrMeta+v')
}
