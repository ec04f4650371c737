import { writeFileSync } from 'node:fs'
import english from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readSentences } from '../../electron/suggest/reading/read-sentences.ts'
import type { Token } from '../../electron/suggest/reading/token.ts'
import { ADJECTIVES, hasFrames } from '../../electron/suggest/reports/lexicon.ts'
import cues from '../../resources/suggest/cues.json' with { type: 'json' }
import { trainingArticles } from './articles.ts'
import { FILE, learnedFile } from './file.ts'

/** The first step of the recipe: which words the lexicon lacks although careful readers took them for cues again and again. */

/** In so many cues of the training half a word has to stand. */
const OFTEN = 5

const nlp = winkNLP(english, ['sbd', 'pos'])
/** The package's types leave this one out of those that `out` takes. */
const lemma = nlp.its.lemma as unknown as typeof nlp.its.value
const lemmaOf = (form: string): string => nlp.readDoc(form).tokens().out(lemma)[0] ?? form
const NOUNS = new Set(Object.values(cues.nouns).flatMap((words) => words.split(' ')))

const counts = {
  VERB: new Map<string, number>(),
  NOUN: new Map<string, number>(),
  ADJ: new Map<string, number>(),
}

for (const { text, blocks, reports } of trainingArticles()) {
  const words = readSentences(text, blocks).flatMap((paragraph) => paragraph.words)
  for (const { cue } of reports)
    for (const word of words)
      if (cue.some(({ start, end }) => word.start >= start && word.end <= end)) count(word)
}

function count({ tag, lower }: Token): void {
  if (!/^[a-z]{3,}$/.test(lower) || !(tag === 'VERB' || tag === 'NOUN' || tag === 'ADJ')) return
  const word = tag === 'VERB' ? lemmaOf(lower) : lower
  const known = { VERB: hasFrames(word), NOUN: NOUNS.has(word), ADJ: ADJECTIVES.has(word) }[tag]
  if (!known) counts[tag].set(word, (counts[tag].get(word) ?? 0) + 1)
}

const often = (of: ReadonlyMap<string, number>): string =>
  [...of]
    .flatMap(([word, times]) => (times >= OFTEN ? [word] : []))
    .sort()
    .join(' ')

const learned = { verbs: often(counts.VERB), nouns: often(counts.NOUN), adjectives: often(counts.ADJ) }
writeFileSync(FILE, learnedFile({ ...learned, weights: {} }))
