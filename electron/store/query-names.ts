import { z } from 'zod'
import type { FilterField } from '../../shared/query/fields.ts'
import { foldCase } from '../../shared/text/fold.ts'
import { plainLetters } from '../../shared/text/plain-letters.ts'
import { standsIn } from '../../shared/text/stands-in.ts'
import type { Reader } from './connection.ts'
import { all, json } from './rows.ts'

/** Something that a filter can name. `key` is what rows hold of it: an id, or the name itself. */
interface Named {
  readonly key: string
  readonly name: string
  readonly aliases: readonly string[]
}

export type NameField = Extract<
  FilterField,
  'speaker' | 'proposition' | 'tag' | 'outlet' | 'author' | 'language'
>

/** Everything that a filter of this field can name. */
export function namesOf(db: Reader, field: NameField): Named[] {
  switch (field) {
    case 'speaker':
      return all(db, speakerRow, 'SELECT id AS key, name, aliases FROM speaker ORDER BY name, id')
    case 'proposition':
      return named(db, 'SELECT id AS key, text AS name FROM proposition ORDER BY position, id')
    case 'tag':
      return named(db, 'SELECT id AS key, name FROM tag ORDER BY name, id')
    case 'outlet':
    case 'author':
      return named(db, distinct(field))
    case 'language':
      return named(db, distinct(field)).map((one) => ({ ...one, aliases: [languageName(one.key)] }))
  }
}

/** The keys of what is called so, else of what is but for accents, else of what has it in its name. None where nothing has. */
export function keysNamed(db: Reader, field: NameField, typed: string): string[] {
  const known = namesOf(db, field)
  const calledSo = (fold: (name: string) => string) =>
    known.filter((one) =>
      field === 'language'
        ? isLanguage(one.key, fold(typed.trim()))
        : namesOfOne(one).some((name) => fold(name) === fold(typed.trim())),
    )
  const having = () => {
    const wanted = plainLetters(typed.trim())
    return known.filter((one) => namesOfOne(one).some((name) => standsIn(name, wanted)))
  }
  const found = [() => calledSo(foldCase), () => calledSo(plainLetters), having]
    .values()
    .map((ask) => ask())
    .find(({ length }) => length > 0)
  const keys = (found ?? []).map(({ key }) => key)
  return field === 'tag' ? withBelow(db, keys) : keys
}

const namesOfOne = ({ name, aliases }: Named): readonly string[] => [name, ...aliases]

/** `en` is English of any region, and so is `English`. */
const isLanguage = (tag: string, wanted: string): boolean =>
  `${tag.toLowerCase()}-`.startsWith(`${wanted}-`) || ` ${foldCase(languageName(tag))}`.endsWith(` ${wanted}`)

/** The name of a language in English, `French` for `fr`. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag
  } catch {
    return tag
  }
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' })

/** The tags, and all that stand below them in the codebook. */
function withBelow(db: Reader, tags: readonly string[]): string[] {
  const sql = `WITH RECURSIVE below (id) AS (
      SELECT value FROM json_each(?) UNION SELECT tag.id FROM tag JOIN below ON tag.parent = below.id)
    SELECT id AS key, '' AS name FROM below`
  return named(db, sql, JSON.stringify(tags)).map(({ key }) => key)
}

const distinct = (column: 'outlet' | 'author' | 'language') =>
  `SELECT DISTINCT ${column} AS key, ${column} AS name FROM document
    WHERE removed = 0 AND ${column} IS NOT NULL ORDER BY key`

const named = (db: Reader, sql: string, ...values: string[]): Named[] =>
  all(db, nameRow, sql, ...values).map((row) => ({ ...row, aliases: [] }))

const nameRow = z.object({ key: z.string(), name: z.string() })
const speakerRow = nameRow.extend({ aliases: json(z.array(z.string())) })
