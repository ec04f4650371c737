import { AppError } from '../../../shared/contract/errors.ts'
import { emptyProject } from '../../../shared/model/project.ts'
import type { Loss } from '../../../shared/model/taking-in.ts'
import { openZip } from '../../zip/open-zip.ts'
import { checkProject } from '../check-project.ts'
import type { ExchangeReader } from '../exchange-format.ts'
import { childOf } from '../xml/element.ts'
import { readXml } from '../xml/read-xml.ts'
import { readCodes } from './read-codes.ts'
import { readRefi } from './read-refi.ts'

export const qdpxReader: ExchangeReader = {
  label: 'REFI-QDA project',
  reads: ({ name }) => /\.qdpx$/i.test(name),
  read({ bytes }) {
    const zip = openZip(bytes)
    const qde = zip.read('project.qde')
    if (qde === null)
      throw new AppError(
        'unreadable',
        'There is no project.qde in it, so it is no REFI-QDA project. Nothing was changed.',
      )
    return readRefi(readXml(qde), (path) => zip.read(path))
  },
}

export const qdcReader: ExchangeReader = {
  label: 'REFI-QDA codebook',
  reads: ({ name }) => /\.qdc$/i.test(name),
  read({ name, bytes }) {
    const root = readXml(bytes)
    if (root.name !== 'CodeBook')
      throw new AppError(
        'unreadable',
        `It is no REFI-QDA codebook: its XML begins with “${root.name}”. Nothing was changed.`,
      )
    const losses: Loss[] = []
    const { tags } = readCodes(childOf(root, 'Codes'), losses)
    const project = checkProject({ ...emptyProject(name.replace(/\.qdc$/i, '')), tags })
    return {
      project,
      about: [`REFI-QDA codebook by ${root.attributes['origin'] || 'an unnamed program'}.`],
      losses,
    }
  },
}
