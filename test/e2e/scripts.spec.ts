import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'
import { Search } from './pages/search.ts'

const TEXTS = [
  {
    file: 'russian.txt',
    title: 'Паромы снова ходят через Острел',
    body: 'Директор линии Йонас Брандт заявил в пятницу: «Все шесть паромов проверены». Профсоюз этому не верит.',
    quote: 'Все шесть паромов проверены',
    sentence: 'Директор линии Йонас Брандт заявил в пятницу: «Все шесть паромов проверены».',
    search: 'паромов',
    direction: 'ltr',
  },
  {
    file: 'ukrainian.txt',
    title: 'Профспілка не бачила жодної перевірки',
    body: 'Голова профспілки сказала: «Ми не бачили жодного інспектора». Директор заперечив її слова у п’ятницю.',
    quote: 'Ми не бачили жодного інспектора',
    sentence: 'Голова профспілки сказала: «Ми не бачили жодного інспектора».',
    search: 'інспектора',
    direction: 'ltr',
  },
  {
    file: 'arabic.txt',
    title: 'العبارات تعود إلى المعبر',
    body: 'قال مدير الخط يوم الجمعة: «فحصنا جميع القوارب الستة». ونفت النقابة ذلك في اليوم نفسه.',
    quote: 'فحصنا جميع القوارب الستة',
    sentence: 'قال مدير الخط يوم الجمعة: «فحصنا جميع القوارب الستة».',
    search: 'القوارب',
    direction: 'rtl',
  },
  {
    file: 'chinese.txt',
    title: '渡轮恢复通航',
    body: '航线负责人星期五说：“六艘渡轮都已检查完毕。”工会否认有任何检查员来过码头。',
    quote: '六艘渡轮都已检查完毕',
    sentence: '航线负责人星期五说：“六艘渡轮都已检查完毕。”',
    search: '检查',
    direction: 'ltr',
  },
] as const

test('texts in other scripts are read, found, marked and kept like any other', async ({
  desk,
  program,
  page,
}) => {
  await desk.importAll(folderOf(program.host.folder), TEXTS.length)

  for (const { title, quote, direction } of TEXTS) {
    await desk.openDocument(title)
    const pane = desk.pane(1)
    await expect(pane.title).toHaveText(title)
    await expect(pane.words(quote)).toHaveCSS('direction', direction)
    await pane.select(quote)
    await desk.mark('c', 'Йонас Брандт')
    await expect.poll(() => pane.painted('claim')).toEqual([quote])
  }
  await desk.press('ControlOrMeta+1', 'g', 'f')
  const { box, hits } = new Search(page)
  for (const { search, title } of TEXTS) {
    await box.fill(search)
    await expect(hits.filter({ hasText: title })).toBeVisible()
    await expect(hits.locator('mark', { hasText: search }).first()).toBeVisible()
  }

  await desk.open(await program.restart())
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  for (const { title, quote } of TEXTS) {
    await desk.openDocument(title)
    await expect.poll(() => desk.pane(1).painted('claim')).toEqual([quote])
  }
})

test('a sentence in any script is taken, marked, found and exported by keys', async ({
  desk,
  program,
  page,
}) => {
  await desk.importAll(folderOf(program.host.folder), TEXTS.length)
  const pane = desk.pane(1)
  for (const { title, quote, sentence, search, direction } of TEXTS) {
    await desk.openDocument(title)
    await expect(pane.title).toHaveText(title)
    await pane.click(quote)
    await desk.press('s')
    await expect.poll(() => pane.selected()).toBe(sentence)
    await desk.mark('d', 'Йонас Брандт')
    await expect.poll(() => pane.painted('denial')).toEqual([sentence])
    expect(await pane.marksAtRight()).toBe(direction === 'rtl')

    await expect(pane.caret).toBeVisible()
    const end = await pane.caretLeft()
    await pane.click(quote)
    await expect.poll(() => pane.caretLeft()).not.toBe(end)
    const before = await pane.caretLeft()
    await desk.press('ArrowRight')
    await expect.poll(() => pane.caretLeft()).toBeGreaterThan(before)

    await desk.press('ControlOrMeta+f')
    await page.keyboard.insertText(search)
    await expect(pane.found).toHaveText(/^1 of/)
    await desk.press('Escape')
  }

  await desk.press('ControlOrMeta+e')
  await expect(page.getByRole('dialog', { name: 'Export' })).toContainText('4 statements')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save Markdown' }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  for (const { sentence } of TEXTS) expect(file).toContain(`> ${sentence}`)
})

test('the caret and a statement never come to stand within a character', async ({ desk, program }) => {
  const path = join(program.host.folder, 'families.txt')
  const family = '👩‍👩‍👧'
  const cafe = 'Cafe\u0301'
  writeFileSync(
    path,
    `Families at the quay\n\nThe ${family} of the ${cafe} saw no 🇺🇦🇩🇪 flag. Nobody answered.\n`,
  )
  await desk.importAll(path, 1)
  await desk.openDocument('Families at the quay')
  const pane = desk.pane(1)
  await pane.click(family)
  const steps: number[] = []
  for (const key of ['ArrowRight', 'ArrowRight']) {
    const before = await pane.caretOffset()
    await desk.press(key)
    await expect.poll(() => pane.caretOffset()).toBeGreaterThan(before)
    steps.push((await pane.caretOffset()) - before)
  }
  expect(steps[0]).toBe(family.length)
  await pane.select(`${cafe} saw no 🇺🇦`)
  await desk.mark('c', 'Ada Lindqvist')
  await expect.poll(() => pane.painted('claim')).toEqual([`${cafe} saw no 🇺🇦`])
})

function folderOf(parent: string): string {
  const folder = join(parent, 'scripts')
  mkdirSync(folder)
  for (const { file, title, body } of TEXTS) writeFileSync(join(folder, file), `${title}\n\n${body}\n`)
  return folder
}
