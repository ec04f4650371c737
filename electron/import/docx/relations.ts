import { posix } from 'node:path'
import { childrenOf } from '../../xml/parse-xml.ts'
import type { Package } from '../office/open-package.ts'

/** What a part of a document refers to (ECMA-376 part 2, 9.3): the last word of the kind, and the path of the part. */
export interface Relation {
  kind: string
  path: string
}

/** The parts that a part refers to; of the package itself where it is ''. What lies outside the file is left out. */
export function relationsOf(files: Package, part: string): Relation[] {
  const folder = posix.dirname(part)
  const list = files.xml(posix.join(folder, '_rels', `${posix.basename(part)}.rels`))
  return (list ? childrenOf(list, 'Relationship') : [])
    .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => ({
      kind: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      path: resolved(folder, attributes.get('Target') ?? ''),
    }))
}

function resolved(folder: string, target: string): string {
  return posix.join('/', target.startsWith('/') ? '' : folder, target).slice(1)
}
