import { useMemo } from 'react'
import type { Output } from '../../../shared/contract/index.ts'
import type { Proposition } from '../../../shared/model/proposition.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import type { Client } from '../../client/client.ts'
import { useCall, useClient } from '../../client/hooks.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { firstWording } from './first-wording.ts'
import type { PairSide, PairToShow } from './pair-to-show.ts'
import { pairsWithWords, type Pairs } from './pairs-with-words.ts'

type Found = Output<'pairs.propositions'>[number]

/** Statements that may belong to one proposition, and propositions that may be one. */
export function useSameProposition(): Pairs | null {
  const client = useClient()
  const { words } = useSuggestions((state) => state.pairs['same proposition'])
  const found = useCall('pairs.propositions', {}, { keepPrevious: true }).data
  const statements = useCall('statements.list', {}).data
  const documents = useCall('documents.list', {}).data
  const propositions = useCall('propositions.list', {}).data
  const speakers = useCall('speakers.list', {}).data
  return useMemo(() => {
    if (!found || !statements || !documents || !propositions || !speakers) return null
    const byId = new Map(statements.map((one) => [one.id, one]))
    const rows = new Map(propositions.map((one) => [one.id, one]))
    const names = new Map(speakers.map(({ id, name }) => [id, name]))
    const titles = new Map(documents.map(({ id, title }) => [id, title]))
    const sideOf = (statement: Statement): PairSide => ({
      id: statement.id,
      name: names.get(statement.speaker ?? '') ?? 'no speaker',
      detail: [`Statement ${statement.number}`, titles.get(statement.document)].join(', '),
      quote: statement.quote,
      stance: statement.stance,
      hedge: statement.hedge,
      isGuess: false,
      place: { document: statement.document, start: statement.start, end: statement.end },
      hangsOn: rows.get(statement.proposition ?? '')?.text ?? null,
    })
    const pairs = found.flatMap((pair): PairToShow[] => {
      const [a, b] = [byId.get(pair.left), byId.get(pair.right)]
      if (!a || !b) return []
      return [
        {
          key: `${a.id} ${b.id}`,
          kind: 'same proposition',
          left: sideOf(a),
          right: sideOf(b),
          ...answerOf(client, pair, rows, a, b),
        },
      ]
    })
    return pairsWithWords(pairs, words)
  }, [found, statements, documents, propositions, speakers, client, words])
}

/** What a yes does: two propositions become one, a statement goes under that of the other, or both under a new one. */
function answerOf(
  client: Client,
  { proposition, other, reason }: Found,
  rows: ReadonlyMap<string, Proposition>,
  a: Statement,
  b: Statement,
): Pick<PairToShow, 'reasons' | 'confirm' | 'wording'> {
  const [one, two] = [rows.get(proposition ?? ''), rows.get(other ?? '')]
  if (one && two) {
    const [into, from] = weight(one) >= weight(two) ? [one, two] : [two, one]
    return {
      reasons: [reason, `All under “${from.text}” goes to “${into.text}”.`],
      confirm: () => client.call('propositions.merge', { into: into.id, from: [from.id] }),
    }
  }
  if (one)
    return {
      reasons: [reason, `The one without a proposition goes to “${one.text}”.`],
      confirm: () => client.call('statements.update', { ids: [b.id], fields: { proposition: one.id } }),
    }
  return {
    reasons: [reason],
    wording: firstWording(a, b),
    confirm: (text) =>
      client.call('statements.update', { ids: [a.id, b.id], fields: { proposition: { text } } }),
  }
}

const weight = ({ counts }: Proposition): number => counts.claim + counts.denial
