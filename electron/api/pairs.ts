import type { Change } from '../store/history.ts'
import { createLink } from '../store/links.ts'
import { acceptSuggestion } from '../store/suggestions/decide.ts'
import { setPairAside, takePairBack } from '../store/suggestions/pairs.ts'
import { pairKey } from '../suggest/pairs/pair-key.ts'
import { readsOf } from './reading/reads-of.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { stepsOf } from './step.ts'

type PairHandlers = Pick<Handlers, Extract<keyof Handlers, `pairs.${string}`>>

export const pairHandlers = (session: Session): PairHandlers => {
  const step = stepsOf(session)
  const read = readsOf(session)
  return {
    'pairs.contradictions': read('pairs.contradictions'),
    'pairs.propositions': read('pairs.propositions'),
    'pairs.speakers': read('pairs.speakers'),
    'pairs.confirm': ({ left, right }) =>
      step('contradiction confirmed', (tx) =>
        createLink(tx, { from: statementOf(tx, right), to: statementOf(tx, left), kind: 'contradicts' }),
      ),
    'pairs.setAside': ({ kind, left, right }) =>
      step(`no ${WORDS[kind]}`, (tx) => ({ changed: setPairAside(tx, kind, pairKey(left, right)) })),
    'pairs.takeBack': ({ kind, left, right }) =>
      step(`perhaps a ${WORDS[kind]}`, (tx) => ({ changed: takePairBack(tx, kind, pairKey(left, right)) })),
  }
}

const WORDS = {
  contradicts: 'contradiction',
  'same proposition': 'common proposition',
  'same speaker': 'common speaker',
} as const

/** The statement itself, or the one that a suggestion becomes. */
const statementOf = (tx: Change, { id, kind }: { id: string; kind: 'statement' | 'suggestion' }): string =>
  kind === 'statement' ? id : acceptSuggestion(tx, id).id
