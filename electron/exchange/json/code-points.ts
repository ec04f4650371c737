import type { Project } from '../../../shared/model/project.ts'
import { offsetMap, type OffsetMap } from '../../../shared/text/offsets.ts'

/** The same project with every offset as code points, as exchange formats count. */
export const toCodePoints = (project: Project): Project =>
  counted(project, (map, offset) => map.toCodePoints(offset))

/** The same project with every offset as UTF-16 units, as the program counts. */
export const toUtf16 = (project: Project): Project => counted(project, (map, offset) => map.toUtf16(offset))

type Count = (map: OffsetMap, offset: number) => number

function counted(project: Project, count: Count): Project {
  const maps = new Map(
    project.documents.flatMap(({ texts }) => texts.map(({ id, text }) => [id, offsetMap(text)] as const)),
  )
  const move = <T extends { start: number; end: number }>(version: string, span: T): T => {
    const map = maps.get(version)
    return map === undefined ? span : { ...span, start: count(map, span.start), end: count(map, span.end) }
  }
  return {
    ...project,
    documents: project.documents.map((document) => ({
      ...document,
      texts: document.texts.map((text) => ({
        ...text,
        blocks: text.blocks.map(({ pages, ...block }) => ({
          ...move(text.id, block),
          ...(pages && {
            pages: pages.map(({ at, label }) => ({ at: move(text.id, { start: at, end: at }).start, label })),
          }),
        })),
      })),
    })),
    statements: project.statements.map((one) => move(one.version, one)),
    decisions: project.decisions.map((one) => move(one.version, one)),
  }
}
