import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures.ts'

const TEXTS = [
  {
    file: 'russian.txt',
    title: 'Паромы снова ходят через Острел',
    body: 'Директор линии Йонас Брандт заявил в пятницу: «Все шесть паромов проверены». Профсоюз этому не верит.',
    quote: 'Все шесть паромов проверены',
    search: 'паромов',
    direction: 'ltr',
  },
  {
    file: 'ukrainian.txt',
    title: 'Профспілка не бачила жодної перевірки',
    body: 'Голова профспілки сказала: «Ми не бачили жодного інспектора». Директор заперечив її слова у п’ятницю.',
    quote: 'Ми не бачили жодного інспектора',
    search: 'інспектора',
    direction: 'ltr',
  },
  {
    file: 'arabic.txt',
    title: 'العبارات تعود إلى المعبر',
    body: 'قال مدير الخط يوم الجمعة: «فحصنا جميع القوارب الستة». ونفت النقابة ذلك في اليوم نفسه.',
    quote: 'فحصنا جميع القوارب الستة',
    search: 'القوارب',
    direction: 'rtl',
  },
  {
    file: 'chinese.txt',
    title: '渡轮恢复通航',
    body: '航线负责人星期五说：“六艘渡轮都已检查完毕。”工会否认有任何检查员来过码头。',
    quote: '六艘渡轮都已检查完毕',
    search: '检查',
    direction: 'ltr',
  },
] as const

test('texts in other scripts are read, found, marked and kept like any other', async ({
  desk,
  program,
  page,
}) => {
  const folder = join(program.host.folder, 'scripts')
  mkdirSync(folder)
  for (const { file, title, body } of TEXTS) writeFileSync(join(folder, file), `${title}\n\n${body}\n`)
  await desk.importAll(folder, TEXTS.length)

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
  const box = page.getByRole('combobox', { name: 'Search documents, statements and notes' })
  for (const { search, title } of TEXTS) {
    await box.fill(search)
    await expect(page.getByRole('article').filter({ hasText: title })).toBeVisible()
    await expect(page.locator('mark', { hasText: search }).first()).toBeVisible()
  }

  await desk.open(await program.restart())
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  for (const { title, quote } of TEXTS) {
    await desk.openDocument(title)
    await expect.poll(() => desk.pane(1).painted('claim')).toEqual([quote])
  }
})
