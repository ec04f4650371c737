import type { DocumentDetail } from '../../shared/model/document.ts'
import type { Exporter, ExportOptions, Notebook } from './exporter.ts'
import { CREDIBILITY_WORDS } from './labels.ts'
import { notesOf, type Note } from './notes.ts'
import { authorsOf } from './sources/authors.ts'
import { webAddress } from './web-address.ts'

/**
 * schema.org as JSON-LD: a Claim for each claim and denial. One that has been assessed, by its information credibility, is a
 * ClaimReview if the report is published somewhere, since a review without an address of its own is not valid.
 */
export const schemaOrg: Exporter = {
  format: 'schema-org',
  label: 'schema.org claims',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  about:
    'Claims and denials for search engines and fact-check indexes: ClaimReview where a statement has an information credibility and the report has an address, else Claim.',
  family: 'data',
  asks: ['base-url'],
  write: (notebook, options) => {
    const { claims, reviewed, leftOut } = sort(notebook, options)
    const appearances = appearancesOf(notebook)
    const graph = [
      ...claims.map((note) => claim(note, appearances(note))),
      ...reviewed.map((note) => review(note, appearances(note), options)),
    ]
    return {
      // Without a `<` the text can stand in a script element of a page.
      content:
        JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2).replaceAll(
          '<',
          '\\u003c',
        ) + '\n',
      parts: [
        { name: 'ClaimReview', detail: String(reviewed.length) },
        { name: 'Claim', detail: `${claims.length}${missing(claims, options)}` },
      ],
      losses:
        leftOut.length === 0
          ? []
          : [{ name: `questions and comments: ${leftOut.length}`, detail: 'They claim nothing.' }],
    }
  },
}

function sort(notebook: Notebook, { baseUrl }: ExportOptions) {
  const notes = notesOf(notebook)
  const claims = notes.filter(({ statement: { stance } }) => stance === 'claim' || stance === 'denial')
  const isReviewed = ({ statement }: Note) => baseUrl !== null && statement.credibility !== null
  return {
    reviewed: claims.filter(isReviewed),
    claims: claims.filter((note) => !isReviewed(note)),
    leftOut: notes.filter((note) => !claims.includes(note)),
  }
}

/** What the plain claims lack to be reviews. */
function missing(claims: readonly Note[], { baseUrl }: ExportOptions): string {
  const unjudged = claims.filter(({ statement }) => statement.credibility === null).length
  const reasons = [
    ...(unjudged === 0 ? [] : [`${unjudged} without information credibility`]),
    ...(baseUrl === null && unjudged < claims.length ? ['no address of the published report'] : []),
  ]
  return reasons.length === 0 ? '' : ` (to be reviews they lack: ${reasons.join(', ')})`
}

function claim({ statement, speaker, proposition, tags }: Note, appearances: readonly DocumentDetail[]) {
  const first = appearances.length > 1 ? firstOf(appearances) : null
  return {
    '@type': 'Claim',
    '@id': `urn:uuid:${statement.id}`,
    name: statement.quote,
    text: statement.quote,
    ...(speaker === null ? {} : { author: person(speaker) }),
    ...(statement.said === null ? {} : { datePublished: statement.said }),
    ...(proposition === null ? {} : { about: { '@type': 'Thing', name: proposition.text } }),
    keywords: [statement.stance, ...(statement.fromSuggestion ? ['found by a suggestion'] : []), ...tags],
    ...(first === null ? {} : { firstAppearance: article(first) }),
    appearance: appearances.map(article),
  }
}

function review(note: Note, appearances: readonly DocumentDetail[], { baseUrl }: ExportOptions) {
  const { statement } = note
  const credibility = statement.credibility ?? 6
  return {
    '@type': 'ClaimReview',
    '@id': `urn:uuid:${statement.id}#review`,
    url: new URL(`#note-${statement.number}`, baseUrl ?? '').href,
    claimReviewed: statement.quote,
    author: { '@type': 'Person', name: statement.author },
    datePublished: statement.updatedAt.slice(0, 10),
    reviewRating: {
      '@type': 'Rating',
      // 6, “cannot be judged”, is no place on the scale.
      ...(credibility < 6 ? { ratingValue: 6 - credibility, worstRating: 1, bestRating: 5 } : {}),
      alternateName: CREDIBILITY_WORDS[credibility] ?? '',
    },
    ...(statement.note === '' ? {} : { reviewBody: statement.note }),
    itemReviewed: claim(note, appearances),
  }
}

const person = ({ name, role, side }: { name: string; role: string; side: string }) => ({
  '@type': 'Person',
  name,
  ...(role === '' ? {} : { jobTitle: role }),
  ...(side === '' ? {} : { affiliation: { '@type': 'Organization', name: side } }),
})

function article({ title, outlet, author, published, url, language }: DocumentDetail) {
  const address = webAddress(url)
  return {
    '@type': 'NewsArticle',
    headline: title,
    ...(outlet === null ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
    ...authors(author),
    ...(published === null ? {} : { datePublished: published }),
    ...(address === null ? {} : { url: address }),
    ...(language === null ? {} : { inLanguage: language }),
  }
}

/** One author is told as a person, several as a list of them. */
function authors(line: string | null) {
  const persons = authorsOf(line).map((name) => ({ '@type': 'Person', name }))
  if (persons.length === 0) return {}
  return { author: persons.length === 1 ? persons[0] : persons }
}

/** The documents in which a claim goes about: two reports of one origin are one claim, printed twice. */
function appearancesOf({ origins, documents }: Notebook): (note: Note) => readonly DocumentDetail[] {
  const places = documents.flatMap(({ detail, statements }) =>
    statements.map(({ id }) => ({ origin: origins.get(id) ?? id, detail })),
  )
  const byOrigin = Map.groupBy(places, ({ origin }) => origin)
  return ({ statement: { id } }) => {
    const same = byOrigin.get(origins.get(id) ?? id) ?? []
    return [...new Set(same.map(({ detail }) => detail))]
  }
}

/** The one of several that was surely published before the others; null where a date is missing or too vague to tell. */
function firstOf(appearances: readonly DocumentDetail[]): DocumentDetail | null {
  return (
    appearances.find((one) =>
      appearances.every((other) => other === one || isBefore(one.published, other.published)),
    ) ?? null
  )
}

/** Of `2024-03` and `2024-03-13` neither is surely the earlier. */
const isBefore = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one < other && !other.startsWith(one)
