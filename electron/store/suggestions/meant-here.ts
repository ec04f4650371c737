import { z } from 'zod'
import type { Id } from '../../../shared/model/identity.ts'
import { nameKey } from '../../../shared/text/name-key.ts'
import type { Reader } from '../connection.ts'
import { all, first } from '../rows.ts'

/** The words that name a speaker, as the rules read them: the name they stand for, and how it was found. */
interface Words {
  readonly name: string
  readonly by: string
}

/** A speaker of the registry whom words mean in one document. */
export interface Meant {
  readonly id: Id
  readonly name: string
  /** False for a “he” of whom the rules know no more: the next one may be somebody else. */
  readonly sure: boolean
}

/**
 * Whom words mean in a document, as a person has said there: who gives a statement that “the ministry” makes to a speaker has said whom
 * “the ministry” means in this text. It is read from the statements each time, so it goes with them when they are undone; what was
 * said last counts. A pronoun tells of pronouns that the rules take for the same one, and never of a name; a name tells of both.
 */
export function meantHere(db: Reader, document: Id): (words: Words) => Meant | null {
  const said = new Map<string, Meant>()
  for (const { name, by, id, speaker } of all(db, row, SAID, document)) {
    if (by !== 'as written' && by !== 'role' && isNameOfAnother(db, name, id)) continue
    const key = keyOf({ name, by })
    if (!said.has(key)) said.set(key, { id, name: speaker, sure: !BARE.has(nameKey(name)) })
  }
  return (words) => said.get(keyOf(words)) ?? said.get(nameKey(words.name)) ?? null
}

/** “Ida Brandt” means her also where a person corrects who said something. */
function isNameOfAnother(db: Reader, name: string, id: Id): boolean {
  const found = first(db, idRow, 'SELECT id FROM speaker WHERE key = ?', nameKey(name))
  return found !== null && found.id !== id
}

const keyOf = ({ name, by }: Words): string =>
  by === 'name' || by === 'as written' ? nameKey(name) : `${by === 'role' ? by : 'pronoun'}: ${nameKey(name)}`

/** What stands for the name where the rules have found none. */
const BARE = new Set(
  'he him his she her hers i my they their them it its we our who which that this these those'.split(' '),
)

/** Each statement of the document with its speaker and the suggestion that lies nearest under it, the last one changed first. */
const SAID = `SELECT g.speaker AS name, g.speakerBy AS "by", p.id, p.name AS speaker
  FROM statement AS s JOIN speaker AS p ON p.id = s.speaker
  JOIN suggestion AS g ON g.id = (
    SELECT g.id FROM suggestion AS g WHERE g.document = s.document AND g.version = s.version
      AND g.start < s."end" AND g."end" > s.start
      AND 2 * (min(g."end", s."end") - max(g.start, s.start)) >= min(g."end" - g.start, s."end" - s.start)
      AND NOT EXISTS (SELECT 1 FROM suggestion_decision AS d WHERE d.id = g.id AND d.outcome = 'dismissed')
    ORDER BY abs(g.start - s.start) + abs(g."end" - s."end"), g.tier, g.id LIMIT 1)
  WHERE s.document = ? AND g.speaker IS NOT NULL ORDER BY s.updatedAt DESC, s.number DESC`

const idRow = z.object({ id: z.string() })
const row = idRow.extend({ name: z.string(), by: z.string(), speaker: z.string() })
