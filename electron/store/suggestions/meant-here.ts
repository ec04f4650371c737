import { z } from 'zod'
import type { Id } from '../../../shared/model/identity.ts'
import { english } from '../../../shared/model/date-terms/english.ts'
import { nameKey } from '../../../shared/text/name-key.ts'
import type { Reader } from '../connection.ts'
import { all } from '../rows.ts'
import { findSpeaker } from '../speakers.ts'

/** The words that name a speaker, as the rules read them: the name they stand for, and how it was found. */
interface Words {
  readonly name: string
  readonly by: string
}

/** A speaker of the registry whom words mean in one document. */
export interface Meant {
  readonly id: Id
  readonly name: string
  /** False where the next one may be somebody else: for a “he” of whom the rules know no more, and for words that were given to two speakers. */
  readonly sure: boolean
}

/**
 * Whom words mean in a document, as a person has said there: who gives a statement that “the ministry” makes to a speaker has said whom
 * “the ministry” means in this text. It is read from the statements each time, so it goes with them when they are undone. Of
 * two speakers the one said last is offered first, but neither is taken for certain. A pronoun tells of pronouns that the rules take for the same one, and never of a name; a name tells of both.
 */
export function meantHere(db: Reader, document: Id): (words: Words) => Meant | null {
  const said = new Map<string, Meant>()
  for (const { name, by, id, speaker } of all(db, row, SAID, document, document)) {
    const key = keyOf({ name, by })
    const last = said.get(key)
    if (last?.id === id || isCorrection(db, { name, by }, id)) continue
    said.set(key, last ? { ...last, sure: false } : { id, name: speaker, sure: !BARE.has(nameKey(name)) })
  }
  return (words) => said.get(keyOf(words)) ?? said.get(nameKey(words.name)) ?? null
}

/**
 * Where the rules took a day or the wrong person for the speaker, a correction says nothing about the words: “Ida Brandt” means her
 * also afterwards, and so does a pronoun that stands for her. A chronology begins its lines with the day.
 */
function isCorrection(db: Reader, { name, by }: Words, meant: Id): boolean {
  if (english.weekdays.includes(nameKey(name))) return true
  if (by === 'as written' || by === 'role') return false
  const known = findSpeaker(db, name)
  return known !== null && known !== meant
}

const keyOf = ({ name, by }: Words): string =>
  by === 'name' || by === 'as written' ? nameKey(name) : `${by === 'role' ? by : 'pronoun'}: ${nameKey(name)}`

/** What stands for the name where the rules have found none. */
const BARE = new Set(
  'he him his she her hers i my they their them it its we our who which that this these those'.split(' '),
)

/**
 * Each statement of the document with its speaker and the suggestion that lies nearest under it, the last one changed first. None begins
 * further before a statement than the longest suggestion is long: the index leads to the few between.
 */
const SAID = `WITH longest AS MATERIALIZED (SELECT max("end" - start) AS units FROM suggestion WHERE document = ?)
  SELECT g.speaker AS name, g.speakerBy AS "by", p.id, p.name AS speaker
  FROM longest JOIN statement AS s JOIN speaker AS p ON p.id = s.speaker
  JOIN suggestion AS g ON g.id = (
    SELECT g.id FROM suggestion AS g WHERE g.document = s.document AND g.version = s.version
      AND g.start < s."end" AND g.start > s.start - longest.units AND g."end" > s.start
      AND 2 * (min(g."end", s."end") - max(g.start, s.start)) >= min(g."end" - g.start, s."end" - s.start)
      AND NOT EXISTS (SELECT 1 FROM suggestion_decision AS d WHERE d.id = g.id AND d.outcome = 'dismissed')
    ORDER BY abs(g.start - s.start) + abs(g."end" - s."end"), g.tier, g.id LIMIT 1)
  WHERE s.document = ? AND g.speaker IS NOT NULL ORDER BY s.updatedAt DESC, s.number DESC`

const row = z.object({ id: z.string(), name: z.string(), by: z.string(), speaker: z.string() })
