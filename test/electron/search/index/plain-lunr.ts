import lunr from 'lunr'
import { FIELD_BOOST } from '../../../../electron/search/index/rank.ts'
import { termOf } from '../../../../electron/search/languages.ts'
import { wordsIn } from '../../../../electron/search/words.ts'
import type { Article } from './indexed-workspace.ts'

/**
 * Lunr itself over the same documents: its own builder, index, parser, scores and rounding, with our words and terms as its tokenizer
 * and pipeline.
 */
export function plainLunr(articles: ReadonlyMap<string, Article>): (query: string) => Record<string, number> {
  const index = lunr(function () {
    this.tokenizer = Object.assign(tokens, { separator: /[\s-]+/ })
    this.pipeline.reset()
    this.searchPipeline.reset()
    this.searchPipeline.add(stem)
    this.field('title', { boost: FIELD_BOOST.title })
    this.field('text', { boost: FIELD_BOOST.text })
    for (const [id, { title, text }] of articles) this.add({ id, title, text })
  })
  return (query) => Object.fromEntries(index.search(query).map(({ ref, score }) => [ref, score]))
}

function tokens(text?: null | string | object | object[]): lunr.Token[] {
  return wordsIn(String(text))
    .map(({ written }) => termOf(written, 'en'))
    .filter((term) => term !== '')
    .map((term) => new lunr.Token(term, {}))
}

const stem: lunr.PipelineFunction = Object.assign(
  (token: lunr.Token) => {
    const term = termOf(token.toString(), 'en')
    return term === '' ? [] : new lunr.Token(term, {})
  },
  { label: 'gainsay' },
)
lunr.Pipeline.registerFunction(stem, 'gainsay')
