import { writeFileSync } from 'node:fs'
import { readSentences } from '../../electron/suggest/reading/read-sentences.ts'
import { chooseReports, excludes } from '../../electron/suggest/reports/choose-reports.ts'
import { readingsIn, type Reading } from '../../electron/suggest/reports/find-reports.ts'
import { withLooseQuotations } from '../../electron/suggest/reports/loose-quotations.ts'
import type { Report } from '../../electron/suggest/reports/report.ts'
import learned from '../../resources/suggest/likelihood.json' with { type: 'json' }
import { matches, type Attribution } from '../electron/suggest/polnear.ts'
import { trainingArticles, type TrainingArticle } from './articles.ts'
import { FILE, learnedFile } from './file.ts'
import { fit, type Case } from './regression.ts'

/** The second step of the recipe: how likely those words report, by how they stand. */

const OVERLAP = 0.3

function casesFrom({ text, blocks, reports }: TrainingArticle): Case[] {
  const paragraphs = readSentences(text, blocks)
  const readings = readingsIn(text, paragraphs)
  const known = withLooseQuotations(
    paragraphs,
    chooseReports(readings.filter(({ likelihood }) => likelihood === 1)),
  )
  const found = matches(reports, known.map(asAttribution), OVERLAP)
  const missed = reports.filter((_, place) => !found.has(place))
  return casesOf(unsureOnes(readings, known), missed)
}

/** What could be added to the reports that are known. */
function unsureOnes(readings: readonly Reading[], known: readonly Report[]): Reading[] {
  const near = Map.groupBy(known, ({ sentence }) => sentence.paragraph)
  return readings.filter(
    (reading) =>
      reading.likelihood < 1 && !near.get(reading.sentence.paragraph)?.some((one) => excludes(one, reading)),
  )
}

function casesOf(unsure: readonly Reading[], missed: readonly Pick<Attribution, 'content'>[]): Case[] {
  const candidates = unsure.map(asAttribution)
  const right = new Set(matches(missed, candidates, OVERLAP).values())
  return unsure.map(({ traits }, place) => {
    const candidate = candidates[place]
    return { traits, right: candidate !== undefined && right.has(candidate) }
  })
}

function asAttribution({ content }: Report): Attribution {
  return { source: [], cue: [], content: content.map(({ start, end }) => [start, end] as const) }
}

writeFileSync(
  FILE,
  learnedFile({ ...learned, weights: Object.fromEntries(fit(trainingArticles().flatMap(casesFrom))) }),
)
