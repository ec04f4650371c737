import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openTemplates } from '../../../electron/files/templates.ts'

function folders() {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-templates-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const shipped = join(folder, 'shipped')
  mkdirSync(shipped)
  writeFileSync(join(shipped, 'Briefing.html'), '{{! A page. }}<p>{{workspace}}</p>')
  writeFileSync(join(shipped, 'README'), 'no template')
  return openTemplates(join(folder, 'own'), shipped)
}

test('templates of the program are offered with what their first comment says', () => {
  expect(folders().list()).toEqual([{ name: 'Briefing.html', kind: 'html', own: false, about: 'A page.' }])
})

test('one of the person’s with the same name stands before it', () => {
  const templates = folders()
  templates.add('Briefing.html', 'mine')
  templates.add('List.txt', '{{workspace}}')
  expect(templates.list().map(({ name, own }) => [name, own])).toEqual([
    ['Briefing.html', true],
    ['List.txt', true],
  ])
  expect(templates.read('briefing.HTML')).toEqual({ name: 'Briefing.html', kind: 'html', text: 'mine' })
})

test('one that is not there is told with those that are', () => {
  expect(() => folders().read('Brief.html')).toThrow(
    'No template is called “Brief.html”. There is “Briefing.html”.',
  )
})

test.each(['../x.html', '/etc/x.txt', 'a/b.md', '.hidden.html', 'x.js'])(
  'no template can be called %j',
  (name) => {
    expect(() => folders().add(name, '')).toThrow('a template is a file that ends in')
  },
)
