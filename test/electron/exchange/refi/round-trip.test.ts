import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readExchange } from '../../../../electron/exchange/read-exchange.ts'
import { qdcWriter, qdpxWriter } from '../../../../electron/exchange/refi/refi-writers.ts'
import { openZip } from '../../../../electron/zip/open-zip.ts'
import { emptyProject, type Project } from '../../../../shared/model/project.ts'
import { newStore } from '../../store/workspaces.ts'
import { anyProject } from '../any-project.ts'
import { alone, taken, whole } from '../exchanged.ts'
import { smallProject } from '../small-project.ts'

const write = async (project: Project) => (await qdpxWriter.write(project, alone)).bytes
const qde = (bytes: Uint8Array) => Buffer.from(openZip(bytes).read('project.qde') ?? []).toString()
const read = (bytes: Uint8Array, name = 'harbour.qdpx') => readExchange({ name, bytes }, emptyProject(''))

test('a project is written so', async () => {
  await expect(qde(await write(smallProject()))).toMatchFileSnapshot('../../../goldens/exchange/project.qde')
})

test('a codebook is written so, and read back', async () => {
  const { bytes } = await qdcWriter.write(smallProject(), alone)
  await expect(Buffer.from(bytes).toString()).toMatchFileSnapshot('../../../goldens/exchange/codebook.qdc')
  const { tags } = read(bytes, 'codes.qdc').project
  expect(tags).toEqual(smallProject().tags.map((tag) => ({ ...tag, lastUsedAt: null })))
})

test('what cannot be carried is told in words', async () => {
  const { losses } = await qdpxWriter.write(smallProject(), alone)
  expect(losses).toEqual([
    { of: 'original files: 2', what: 'Only their texts go along, and no hash of the files.' },
    { of: 'tags: 1', what: 'When they were used last stays here.' },
    { of: 'links: 1', what: 'Who made them, and when, stays here.' },
  ])
})

test('statements come back as they went, their words at the same places', async () => {
  const { project, about, losses } = read(await write(smallProject()))
  const { statements, speakers, propositions, note } = smallProject()
  expect(losses).toEqual([])
  expect(about).toEqual([
    'REFI-QDA project by Gainsay.',
    'Offsets count Unicode code points, a line end counts one, the end is excluded: 3 of 3 selections fit their words so.',
  ])
  const versions = new Map(project.documents.map(({ id, texts }) => [id, texts[0]?.id ?? '']))
  expect({ ...project, documents: [], tags: [], links: [] }).toEqual({
    ...emptyProject('harbour'),
    note,
    lastNumber: 3,
    statements: statements.map((one) => ({ ...one, version: versions.get(one.document) })),
    speakers,
    propositions,
  })
})

test('any workspace that is written, taken into an empty one and written again gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyProject, async (project) => {
      const written = await write(project)
      const { db, close } = newStore()
      taken(db, read(written).project)
      const again = await write({ ...whole(db), workspace: project.workspace })
      close()
      expect(qde(again)).toBe(qde(written))
      expect(Buffer.from(again).equals(written)).toBe(true)
    }),
    { numRuns: 12 },
  )
})
