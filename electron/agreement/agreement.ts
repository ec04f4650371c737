import type { Agreement, Disagreement } from '../../shared/contract/agreement.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { nominalAlpha } from './alpha.ts'
import { cohenKappa } from './kappa.ts'
import { unitizingAlpha } from './unitizing-alpha.ts'

/** What agreement is told from: the statements in sight, and the length of each text in UTF-16 units, by its id. */
export interface Coded {
  readonly statements: readonly Statement[]
  lengthOf(version: string): number
}

/** Who has marked statements, the most first. */
export function codersOf(statements: readonly Statement[]): { name: string; statements: number }[] {
  const counts = Map.groupBy(statements, ({ author }) => author)
  return [...counts]
    .map(([name, own]) => ({ name, statements: own.length }))
    .toSorted((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1))
}

/**
 * How far two coders agree in the texts that both have marked in. Statements are one where they share at least half of the longer
 * span, each with the one it shares most with. Of those the stances are compared (kappa, alpha); of all spans what they take in, and
 * by which stance (alpha for unitizing). The texts count as one that goes on.
 */
export function agreementOf(
  { statements, lengthOf }: Coded,
  [left, right]: readonly [string, string],
): Agreement {
  const byText = Map.groupBy(statements, ({ version }) => version)
  const shared = [...byText].flatMap(([version, all]) => {
    const mine = all.filter(({ author }) => author === left)
    const theirs = all.filter(({ author }) => author === right)
    return mine.length > 0 && theirs.length > 0 ? [{ version, mine, theirs }] : []
  })
  const matched = shared.flatMap(({ mine, theirs }) => matchesOf(mine, theirs))
  const both = matched.flatMap(({ one, other }) =>
    one && other ? [[one.stance, other.stance] as const] : [],
  )
  const laid = laidEndToEnd(shared.map(({ version, ...own }) => ({ ...own, length: lengthOf(version) })))
  const spans = (valueOf: (one: Statement) => string) =>
    [laid.mine, laid.theirs].map((own) => own.map((one) => ({ ...one, value: valueOf(one) })))
  return {
    documents: shared.length,
    matched: both.length,
    onlyLeft: matched.filter(({ other }) => other === null).length,
    onlyRight: matched.filter(({ one }) => one === null).length,
    sameStance: both.filter(([one, other]) => one === other).length,
    stanceKappa: cohenKappa(both),
    stanceAlpha: nominalAlpha(both),
    markedAlpha: unitizingAlpha(
      laid.length,
      spans(() => 'marked'),
    ),
    codedAlpha: unitizingAlpha(
      laid.length,
      spans(({ stance }) => stance),
    ),
    disagreements: matched.flatMap((pair): Disagreement[] => disagreementOf(pair) ?? []),
  }
}

/** The statements of several texts as they would stand in one text, each text after the other. */
function laidEndToEnd(texts: readonly { mine: Statement[]; theirs: Statement[]; length: number }[]) {
  const mine: Statement[] = []
  const theirs: Statement[] = []
  let length = 0
  for (const text of texts) {
    const after = (own: readonly Statement[], offset: number) =>
      own.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }))
    mine.push(...after(text.mine, length))
    theirs.push(...after(text.theirs, length))
    length += text.length
  }
  return { mine, theirs, length }
}

/** A statement of each that are one, or of one of them that the other has not. */
interface Match {
  readonly one: Statement | null
  readonly other: Statement | null
}

function matchesOf(mine: readonly Statement[], theirs: readonly Statement[]): Match[] {
  const candidates = mine.flatMap((one) =>
    theirs.flatMap((other) => {
      const share = sharedLength(one, other)
      const longer = Math.max(one.end - one.start, other.end - other.start)
      return share * 2 >= longer ? [{ one, other, share }] : []
    }),
  )
  const taken = new Set<string>()
  const pairs = candidates
    .toSorted((a, b) => b.share - a.share || a.one.number - b.one.number || a.other.number - b.other.number)
    .filter(({ one, other }) => {
      if (taken.has(one.id) || taken.has(other.id)) return false
      taken.add(one.id).add(other.id)
      return true
    })
  return [
    ...pairs,
    ...mine.filter(({ id }) => !taken.has(id)).map((one) => ({ one, other: null })),
    ...theirs.filter(({ id }) => !taken.has(id)).map((other) => ({ one: null, other })),
  ].toSorted((a, b) => startOf(a) - startOf(b))
}

const sharedLength = (one: Statement, other: Statement): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start)

const startOf = ({ one, other }: Match): number => one?.start ?? other?.start ?? 0

function disagreementOf({ one, other }: Match): Disagreement[] | null {
  const shown = one ?? other
  if (shown === null || (one !== null && other !== null && one.stance === other.stance)) return null
  const side = (of: Statement | null) => of && { statement: of.id, number: of.number, stance: of.stance }
  const { document, quote } = shown
  return [{ document, quote, left: side(one), right: side(other) }]
}
