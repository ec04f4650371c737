import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { Id } from '../../shared/model/identity.ts'
import { speaker, type Speaker, type SpeakerFields, type SpeakerPatch } from '../../shared/model/speaker.ts'
import type { Reader } from './connection.ts'
import type { Change } from './history.ts'
import { nameKey } from '../../shared/text/name-key.ts'
import { all, first, json } from './rows.ts'

/** All speakers by name, each with the number of statements in sight. */
export function listSpeakers(db: Reader): Speaker[] {
  return all(db, speakerRow, `${SPEAKERS} ORDER BY name, speaker.id`)
}

/**
 * The same, those first who were used most of late, and quickly, for whoever is about to mark: `statements` counts those marked last,
 * of removed documents too, so it is good for an order and nothing else.
 */
export const speakersByUse = (db: Reader): Speaker[] => all(db, speakerRow, BY_USE)

/** Throws an AppError `not-found`. */
export function getSpeaker(db: Reader, id: Id): Speaker {
  const found = first(db, speakerRow, `${SPEAKERS} WHERE speaker.id = ?`, id)
  if (found === null) throw notThere(id)
  return found
}

/**
 * Without counting what the speaker has said, as `getSpeaker` does: who marks a statement would wait the longer, the more there are.
 * Throws an AppError `not-found`.
 */
export function nameOfSpeaker(db: Reader, id: Id): string {
  const found = first(db, nameRow, 'SELECT name FROM speaker WHERE id = ?', id)
  if (found === null) throw notThere(id)
  return found.name
}

/** The speaker of that name, or else the one that has it as an alias; letter case does not matter. */
export function findSpeaker(db: Reader, name: string): Id | null {
  const key = nameKey(name)
  const named = first(db, idRow, 'SELECT id FROM speaker WHERE key = ?', key)
  if (named !== null) return named.id
  const aliased = all(db, aliasRow, `SELECT id, aliases FROM speaker WHERE aliases <> '[]'`)
  return aliased.find((one) => one.aliases.some((alias) => nameKey(alias) === key))?.id ?? null
}

/** The speaker who is meant: an id that must exist, or a name that is found or made. */
export function speakerFor(tx: Change, meant: Id | { name: string }): Id {
  if (typeof meant !== 'string')
    return findSpeaker(tx.db, meant.name) ?? makeSpeaker(tx, { name: meant.name })
  nameOfSpeaker(tx.db, meant)
  return meant
}

/** Throws an AppError `conflict` where a speaker has that name already, or as an alias. */
export function createSpeaker(tx: Change, fields: NewSpeaker): Speaker {
  if (findSpeaker(tx.db, fields.name) !== null) throw nameTaken(fields.name)
  return getSpeaker(tx.db, makeSpeaker(tx, fields))
}

/** Throws an AppError: `not-found`, or `conflict` where another speaker has the name. */
export function updateSpeaker(tx: Change, id: Id, fields: SpeakerPatch): Speaker {
  const { aliases, ...others } = fields
  const namesake = fields.name === undefined ? null : findSpeaker(tx.db, fields.name)
  if (fields.name !== undefined && namesake !== null && namesake !== id) throw nameTaken(fields.name)
  getSpeaker(tx.db, id)
  tx.update(
    'speaker',
    { id },
    { ...others, key: fields.name && nameKey(fields.name), aliases: aliases && JSON.stringify(aliases) },
  )
  return getSpeaker(tx.db, id)
}

/** The speaker of the statement made last, if it has one: the likeliest for the next. */
export function lastSpeaker(db: Reader): Id | null {
  const sql = 'SELECT speaker AS id FROM present_statement ORDER BY number DESC LIMIT 1'
  return first(db, z.object({ id: z.string().nullable() }), sql)?.id ?? null
}

type NewSpeaker = { readonly name: string } & {
  readonly [F in keyof SpeakerFields]?: SpeakerFields[F] | undefined
}

function makeSpeaker(tx: Change, fields: NewSpeaker): Id {
  const id = randomUUID()
  const { name, aliases = [], role = '', side = '', note = '' } = fields
  tx.insert('speaker', { id, name, key: nameKey(name), aliases: JSON.stringify(aliases), role, side, note })
  return id
}

const nameTaken = (name: string) =>
  new AppError('conflict', `A speaker is already called “${name}”. Nothing was changed.`)

const notThere = (id: Id) => new AppError('not-found', `There is no speaker ${id}. Nothing was changed.`)

const SPEAKERS = `SELECT id, name, aliases, role, side, note,
  (SELECT count(*) FROM present_statement WHERE speaker = speaker.id) AS statements FROM speaker`

/** Statements. To count all of two hundred thousand took 68 ms of each selection, and who spoke long ago is a worse guess. */
const LATELY = 5000

const BY_USE = `SELECT id, name, aliases, role, side, note, coalesce(uses, 0) AS statements FROM speaker
  LEFT JOIN (
    SELECT speaker, count(*) AS uses FROM (SELECT speaker FROM statement ORDER BY number DESC LIMIT ${LATELY})
    GROUP BY speaker
  ) AS used ON used.speaker = speaker.id
  ORDER BY statements DESC, name, speaker.id`

const aliases = json(z.array(z.string()))
const speakerRow = speaker.extend({ name: z.string(), aliases, role: z.string(), side: z.string() })
const idRow = z.object({ id: z.string() })
const nameRow = z.object({ name: z.string() })
const aliasRow = idRow.extend({ aliases })
