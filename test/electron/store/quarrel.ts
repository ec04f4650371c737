import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import { updateDocuments } from '../../../electron/store/documents.ts'
import type { Writer } from '../../../electron/store/open.ts'
import { listPropositions } from '../../../electron/store/propositions.ts'
import { listSpeakers } from '../../../electron/store/speakers.ts'
import { createStatement } from '../../../electron/store/statements.ts'
import { imported, newStore, spanOf, step } from './workspaces.ts'

export const OPEN = { text: 'The harbour is open' }

export const SEEN = { text: 'A closure was seen' }

export const BRANDT = { name: 'Ida Brandt' }

export const OFFICE = { name: 'The port office' }

const ECHO = 'THE HARBOUR IS OPEN, Brandt said. Later: it never was open. Nobody knows.'

/**
 * Two prints of one quarrel. Brandt's claim stands in both, word for word but for the case: one origin. She denies it later.
 * The office denies a closure that nobody claims, and hedges.
 */
export function quarrel() {
  const { db } = newStore()
  const gazette = imported(db, 'Gazette report')
  const echo = imported(db, 'Echo report', ECHO)
  step(db, (tx) => updateDocuments(tx, [echo], { outlet: 'The Echo', published: '2021-05-04' }))
  const mark = marker(db)
  const first = mark(gazette, 'The harbour is open', 'claim', {
    speaker: BRANDT,
    proposition: OPEN,
    said: '2021-05-03',
    tags: [{ name: 'access' }],
  })
  const again = mark(
    echo,
    'THE HARBOUR IS OPEN',
    'claim',
    { speaker: BRANDT, proposition: OPEN, said: '2021-05-03' },
    ECHO,
  )
  const turned = mark(
    echo,
    'it never was open',
    'denial',
    { speaker: BRANDT, proposition: OPEN, said: '2021-06' },
    ECHO,
  )
  const denied = mark(gazette, 'We have seen no closure', 'denial', {
    speaker: OFFICE,
    proposition: SEEN,
    hedge: 'possible',
    note: 'Straße gesperrt?',
  })
  const loose = mark(gazette, 'Nobody else spoke', 'comment', {})
  return { db, gazette, echo, first, again, turned, denied, loose }
}

export const marker =
  (db: Writer) =>
  (document: Id, quote: string, stance: Stance, fields: Omit<StatementPatch, 'stance'>, text?: string): Id =>
    step(db, (tx) => createStatement(tx, { document, ...spanOf(quote, text), fields: { stance, ...fields } }))
      .id

export const named = (db: Writer) =>
  new Map([
    ...listSpeakers(db).map(({ id, name }) => [name, id] as const),
    ...listPropositions(db).map(({ id, text }) => [text, id] as const),
  ])
