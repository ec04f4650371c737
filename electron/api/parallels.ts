import { AppError } from '../../shared/contract/errors.ts'
import type { ParallelDifference } from '../../shared/contract/parallels.ts'
import { differenceOf } from '../parallels/differences/difference.ts'
import { sentenceKeys } from '../parallels/furniture.ts'
import { foldText } from '../parallels/text/folded-text.ts'
import { createStems } from '../parallels/text/stems.ts'
import { stemOf } from '../search/stem.ts'
import { getText } from '../store/document-text.ts'
import type { Reader } from '../store/open.ts'
import { chooseFurniture } from '../store/parallels/furniture-choice.ts'
import { getPassage, parallelsBetween, parallelsOf, placeIn } from '../store/parallels/parallels.ts'
import { comparisonProgress } from './comparison/progress.ts'
import { readsOf } from './reading/reads-of.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { stepsOf } from './step.ts'

type ParallelHandlers = Pick<Handlers, Extract<keyof Handlers, `parallels.${string}`>>

export const parallelHandlers = (session: Session): ParallelHandlers => {
  const db = () => session.current().store.db
  const comparison = () => session.current().comparison
  return {
    'parallels.status': () => ({
      ...(comparison().status() ?? comparisonProgress(db())),
      waitsForImport: comparison().standsBack(),
    }),
    'parallels.ofDocument': ({ document }) => parallelsOf(db(), document),
    'parallels.pair': async ({ left, right }) => {
      const { store } = session.current()
      await comparison().align(left, right)
      return parallelsBetween(store.db, left, right)
    },
    'parallels.difference': ({ id }) => difference(db(), id),
    'parallels.families': readsOf(session)('parallels.families'),
    'parallels.furniture': ({ document, start, end, furniture }) => {
      const keys = sentencesIn(getText(db(), document).text, start, end)
      stepsOf(session)(furniture ? 'page furniture' : 'no page furniture', (tx) => {
        for (const key of keys) chooseFurniture(tx, String(key), furniture)
      })
      return {}
    },
    'parallels.stop': () => (comparison().stop(), {}),
    'parallels.resume': () => (comparison().resume(), {}),
    'parallels.again': () => (comparison().again(), {}),
  }
}

function difference(db: Reader, id: number): ParallelDifference {
  const passage = getPassage(db, id)
  if (passage === null)
    throw new AppError('not-found', 'This parallel is no longer there. Nothing was changed.')
  const { kind, likeness, change } = passage
  const left = side(db, passage.leftDocument, passage.left)
  const right = side(db, passage.rightDocument, passage.right)
  const changes = differenceOf(left.text, right.text, kind).map((one) => ({
    ...one,
    kinds: [...one.kinds],
    left: moved(one.left, left.start),
    right: moved(one.right, right.start),
  }))
  return { id, kind, likeness, change, left, right, changes }
}

const side = (db: Reader, document: string, span: { start: number; end: number }) => ({
  ...placeIn(db, document, span),
  text: getText(db, document).text.slice(span.start, span.end).toWellFormed(),
})

const moved = ({ start, end }: { start: number; end: number }, by: number) => ({
  start: start + by,
  end: end + by,
})

/** The keys of the sentences that a span touches. */
function sentencesIn(text: string, start: number, end: number): number[] {
  const folded = foldText(text, createStems(stemOf))
  const keys = sentenceKeys(folded)
  return folded.sentences.flatMap((sentence, index) =>
    sentence.start < end && sentence.end > start ? [keys[index] ?? 0] : [],
  )
}
