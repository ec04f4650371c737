import { expect, test } from 'vitest'
import { readExchange } from '../../../../electron/exchange/read-exchange.ts'
import { writeJson } from '../../../../electron/exchange/json/write-json.ts'
import { emptyProject, type Project } from '../../../../shared/model/project.ts'
import { first, id, smallProject } from '../small-project.ts'

const read = (text: string) =>
  readExchange({ name: 'harbour.json', bytes: Buffer.from(text) }, emptyProject(''))
const written = (project: Project) => Buffer.from(writeJson(project)).toString()

/** The small project with one thing changed. */
function bent(bend: (project: Project) => void): string {
  const project = smallProject()
  bend(project)
  return written(project)
}

test('a project is written so', async () => {
  await expect(written(smallProject())).toMatchFileSnapshot('../../../goldens/exchange/project.json')
})

test.each([
  [
    'of a newer version',
    written(smallProject()).replace('"version": 1', '"version": 9'),
    /newer Gainsay \(version 9/,
  ],
  ['cut off', written(smallProject()).slice(0, 900), /not JSON/],
  ['that counts otherwise', written(smallProject()).replace('code points', 'bytes'), /count “bytes”/],
  ['with a field missing', written(smallProject()).replace('"note":', '"nota":'), /note/],
  ['with a wrong stance', written(smallProject()).replace('"denial"', '"refusal"'), /statements\.1\.stance/],
  [
    'with an offset beyond its text',
    bent(({ statements }) => void (first(statements).end = 900)),
    /statement 1 /,
  ],
  [
    'with other words than its text',
    bent(({ statements }) => void (first(statements).quote = 'open')),
    /words of statement 1/,
  ],
  [
    'with a speaker that is not there',
    bent((project) => void project.speakers.pop()),
    /statement 2 refers to/,
  ],
  [
    'with a text that is not there',
    bent(({ statements }) => void (first(statements).version = id(9))),
    /a text that is not there/,
  ],
  ['with a link to nowhere', bent(({ links }) => void (first(links).to = id(9))), /link .* has not two ends/],
  ['with a changed original', bent(({ documents }) => void first(documents).original?.fill(65)), /SHA-256/],
  ['with one id twice', bent(({ speakers }) => void speakers.push(first(speakers))), /two of its speakers/],
  ['with a tag under itself', bent(({ tags }) => void (first(tags).parent = id(41))), /stands under itself/],
  [
    'with blocks beyond its text',
    bent(({ documents }) => void (first(first(first(documents).texts).blocks).end = 999)),
    /blocks/,
  ],
])('a project %s is refused in words', (_, text, words) => {
  expect(() => read(text)).toThrow(words)
})

test('what is no project is refused', () => {
  expect(() => read('{"format": "another"}')).toThrow(/no project that Gainsay can read/)
})
