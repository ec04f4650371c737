import type { OriginMember, OriginOf } from '../../shared/contract/origins.ts'
import { changeKind } from '../../shared/model/parallel.ts'
import type { Id } from '../../shared/model/identity.ts'
import { changesOf, kindsOfChange, type WordChange } from '../../shared/text/differences/changes.ts'
import { isSameUtterance } from '../parallels/origins/same-utterance.ts'
import type { Reader } from '../store/open.ts'
import {
  besideParallels,
  getOrigin,
  hasOtherWordings,
  loneOrigins,
  membersOf,
  mergeOrigins,
  otherOrigins,
  releaseOrigins,
  splitOrigins,
  type Member,
} from '../store/parallels/origins.ts'
import { several } from './labels.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { stepsOf } from './step.ts'

type OriginHandlers = Pick<Handlers, Extract<keyof Handlers, `origins.${string}`>>

export const originHandlers = (session: Session): OriginHandlers => {
  const step = stepsOf(session)
  const db = () => session.current().store.db
  return {
    'origins.of': ({ statement }) => originOf(db(), statement),
    'origins.merge': ({ statements }) => ({
      changed: step(`one origin for ${several(statements.length, 'statement')}`, (tx) =>
        mergeOrigins(tx, statements),
      ),
    }),
    'origins.split': ({ statements }) => ({
      changed: step(`own origin for ${several(statements.length, 'statement')}`, (tx) =>
        splitOrigins(tx, statements),
      ),
    }),
    'origins.release': ({ statements }) => ({
      changed: step(`origin of ${several(statements.length, 'statement')} as told`, (tx) =>
        releaseOrigins(tx, statements),
      ),
    }),
    'origins.lone': () => loneOrigins(db()),
  }
}

function originOf(db: Reader, statement: Id): OriginOf {
  const mine = getOrigin(db, statement)
  const contested = besideParallels(db, mine).filter(({ quote }) => isSameUtterance(mine.quote, quote))
  const chosen = mine.chosenOrigin !== null
  const members = membersOf(db, mine)
  const isInOne = members.every(({ document }) => document === mine.document)
  const told = isInOne ? 'article' : 'parallels'
  return {
    // The print whose wording names all others is told by them too.
    by: chosen ? 'analyst' : hasOtherWordings(db, mine) ? told : 'wording',
    members: gravestFirst(members.map((member) => withChanges(mine.quote, member, chosen))),
    contested: contested.map((member) => withChanges(mine.quote, member)),
    otherOrigins: otherOrigins(db, mine),
  }
}

function withChanges(quote: string, member: Member, chosen = false): OriginMember {
  const isOtherPart = !chosen && !isSameUtterance(quote, member.quote)
  const changes = isOtherPart ? [] : kindsOfChange(changesOf(quote, member.quote).map(ofBothSides))
  return { ...member, changes, isOtherPart }
}

/** A long stretch that one print alone has makes that one longer; what is in it differs from nothing. */
const ofBothSides = (change: WordChange): WordChange =>
  change.alone === null ? change : { ...change, kinds: ['other'] }

/** What turns a sentence round, or how sure it is, must not be found at the end of a long list. */
const gravestFirst = (members: readonly OriginMember[]): OriginMember[] =>
  members.toSorted((one, other) => gravity(one) - gravity(other))

/** The three gravest kinds come first, each before the next; all others keep their order. */
function gravity({ changes: [gravest = 'other'] }: OriginMember): number {
  return Math.min(3, changeKind.options.indexOf(gravest))
}
