import type { ReviewItem } from '../../shared/contract/versions.ts'
import type { DocumentText } from '../../shared/model/document.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Anchor } from '../../shared/text/anchor.ts'
import type { WordChange } from '../../shared/text/differences/changes.ts'
import type { Found } from '../../shared/text/find-again/find-again.ts'
import type { Reader } from './connection.ts'
import { finders } from './refind.ts'

type Candidate = ReviewItem['candidate']

/**
 * Where what was marked in earlier texts may have come to in this one, looked for once: in a long text it takes a while, and the list
 * is asked for again with every decision. Texts never change, so what was found stays true.
 */
export function candidatesIn(
  db: Reader,
  text: DocumentText,
  wordsOf: (version: Id) => string,
): (marked: Anchor & { version: Id }) => Candidate {
  const known = foundBy(db)
  const finderFor = finders(text.text, wordsOf)
  return ({ version, ...anchor }) => {
    const key = `${version} ${anchor.start}-${anchor.end} ${text.version}`
    const candidate = known.get(key) ?? { is: asSent(finderFor(version)(anchor)) }
    if (known.size >= ROOM) known.clear()
    known.set(key, candidate)
    return candidate.is
  }
}

const asSent = (found: Found): Candidate =>
  found.kind === 'lost' ? null : { ...found, changes: found.changes.map(changeAsSent) }

const changeAsSent = ({ kind, kinds, left, right }: WordChange) => ({ kind, kinds: [...kinds], left, right })

/** Candidates that are remembered at a time. */
const ROOM = 20_000

/** Of each connection. Where nothing like the words was found, that is remembered too. */
const remembered = new WeakMap<Reader, Map<string, { is: Candidate }>>()

function foundBy(db: Reader): Map<string, { is: Candidate }> {
  const known = remembered.get(db) ?? new Map<string, { is: Candidate }>()
  remembered.set(db, known)
  return known
}
