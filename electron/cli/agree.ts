import type { Agreement } from '../../shared/contract/agreement.ts'
import { readAgreement } from '../api/agreement.ts'
import { listDocuments } from '../store/list-documents.ts'
import { textOption, UsageError, type Command } from './command.ts'
import { table } from './table.ts'
import { withReader } from './workspace-file.ts'

export const agreeCommand: Command = {
  name: 'agree',
  words: ['FILE.gainsay'],
  about: 'How far two people agree who have marked the same texts: kappa, alpha, and where they differ.',
  options: { between: { type: 'string' } },
  run: (typed) => {
    const [file = ''] = typed.words
    const names = textOption(typed, 'between')
      ?.split(',')
      .map((name) => name.trim())
    if (names !== undefined && names.length !== 2)
      throw new UsageError('--between takes two names with a comma between them.')
    const [left = '', right = ''] = names ?? []
    return withReader(file, (db) => {
      const value = readAgreement(db, { between: names === undefined ? null : [left, right] })
      if (value.between === null || value.agreement === null)
        return { value, lines: ['Fewer than two people have marked statements in this workspace.'] }
      const titles = new Map(listDocuments(db).map(({ id, title }) => [id, title]))
      return { value, lines: linesOf(value.between, value.agreement, titles) }
    })
  },
}

function linesOf(
  [left, right]: readonly string[],
  found: Agreement,
  titles: ReadonlyMap<string, string>,
): string[] {
  const rows = found.disagreements.map((one) => [
    titles.get(one.document) ?? '',
    one.quote,
    one.left?.stance ?? '–',
    one.right?.stance ?? '–',
  ])
  return [
    `${left} and ${right}: ${found.documents} texts that both have marked in.`,
    `${found.matched} statements of both, ${found.onlyLeft} of ${left} alone, ${found.onlyRight} of ${right} alone.`,
    `Stance of the same statements: ${found.sameStance} of ${found.matched} alike, kappa ${figure(found.stanceKappa)}, alpha ${figure(found.stanceAlpha)}.`,
    `Spans: what is marked, alpha-U ${figure(found.markedAlpha)}; by which stance, alpha-U ${figure(found.codedAlpha)}.`,
    ...(rows.length === 0 ? [] : ['', ...table(['document', 'quote', left ?? '', right ?? ''], rows)]),
  ]
}

const figure = (value: number | null): string => (value === null ? 'cannot be told' : value.toFixed(3))
