import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { qdcWriter, qdpxWriter } from '../../../../electron/exchange/refi/refi-writers.ts'
import { openZip } from '../../../../electron/zip/open-zip.ts'
import type { Project } from '../../../../shared/model/project.ts'
import { emptyProject } from '../../../../shared/model/project.ts'
import { anyProject } from '../any-project.ts'
import { alone } from '../exchanged.ts'
import { smallProject } from '../small-project.ts'

const SCHEMAS = new URL('../../../../../shared/data/qda/', import.meta.url)
const isThere = existsSync(SCHEMAS)

async function faultsOf(xml: string, schema: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'project.xml', contents: xml }],
    schema: [readFileSync(new URL(schema, SCHEMAS), 'utf8')],
  })
  return errors.map(({ rawMessage }) => rawMessage)
}

async function qdeOf(project: Project): Promise<string> {
  const { bytes } = await qdpxWriter.write(project, alone)
  return Buffer.from(openZip(bytes).read('project.qde') ?? []).toString()
}

test.skipIf(!isThere)(
  'projects are valid by the schema of the standard (skipped where it is absent)',
  async () => {
    const some = fc.sample(anyProject, { numRuns: 6, seed: 7 })
    for (const project of [emptyProject('empty'), smallProject(), ...some])
      expect(await faultsOf(await qdeOf(project), 'Project.xsd')).toEqual([])
  },
)

test.skipIf(!isThere)(
  'codebooks are valid by the schema of the standard (skipped where it is absent)',
  async () => {
    for (const project of [emptyProject('empty'), smallProject()]) {
      const { bytes } = await qdcWriter.write(project, alone)
      expect(await faultsOf(Buffer.from(bytes).toString(), 'Codebook.xsd')).toEqual([])
    }
  },
)

test.skipIf(!isThere)('the schema finds what is wrong (skipped where it is absent)', async () => {
  const wrong = (await qdeOf(smallProject())).replace('startPosition=', 'begin=')
  expect(await faultsOf(wrong, 'Project.xsd')).not.toEqual([])
})
