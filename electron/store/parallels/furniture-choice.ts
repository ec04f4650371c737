import { z } from 'zod'
import type { Reader } from '../connection.ts'
import type { Change } from '../history.ts'
import { first } from '../rows.ts'

/** Keeps what the analyst says of a sentence, named by its key; null where the program may tell again. */
export function chooseFurniture(tx: Change, sentence: string, furniture: boolean | null): void {
  const known = knownChoice(tx.db, sentence)
  if (furniture === null) {
    if (known !== null) tx.remove('furniture_choice', { sentence })
  } else if (known === null) tx.insert('furniture_choice', { sentence, furniture: Number(furniture) })
  else tx.update('furniture_choice', { sentence }, { furniture: Number(furniture) })
}

const knownChoice = (db: Reader, sentence: string): number | null =>
  first(
    db,
    z.object({ furniture: z.number() }),
    'SELECT furniture FROM furniture_choice WHERE sentence = ?',
    sentence,
  )?.furniture ?? null
