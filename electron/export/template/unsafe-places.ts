import type { ExportTemplate, TemplateKind } from '../../../shared/contract/exports.ts'
import type { TemplateProblem } from './template-problem.ts'

/**
 * Places of a template in which escaped words could still do something. A page that was made from sources must run nothing and
 * load nothing by what they say.
 */
export function unsafePlaces({ kind, text }: ExportTemplate): TemplateProblem[] {
  return PLACES[kind].flatMap(({ where, words }) =>
    [...text.matchAll(where)].map(({ index }) => ({ at: index, words })),
  )
}

interface Place {
  where: RegExp
  words: string
}

const UNESCAPED: Place = {
  where: /\{\{(?:\{|\s*&)/g,
  words: 'three braces, or &, would let words of a source be markup; write {{name}}.',
}

const PLACES: Readonly<Record<TemplateKind, readonly Place[]>> = {
  html: [
    UNESCAPED,
    { where: /<script\b/gi, words: 'a report runs nothing; leave the script out.' },
    { where: /<[a-z][^>]*\son\w+\s*=/gi, words: 'a report runs nothing; leave the “on…” attribute out.' },
    {
      where: /<[a-z][^<>]*=\s*\{\{(?![{=])/gi,
      words: 'put quotes around the value of an attribute: title="{{title}}".',
    },
    {
      where: /<style\b[^>]*>(?:(?!<\/style)[^])*?\{\{(?!!)/gi,
      words: 'nothing of a source may stand in a style.',
    },
    { where: /\sstyle\s*=\s*(["'])(?:(?!\1)[^])*\{\{/gi, words: 'nothing of a source may stand in a style.' },
    {
      where:
        /\s(?:href|src|action|formaction|data|srcdoc|poster)\s*=\s*["']\s*\{\{(?!\s*(?:document\.)?url\s*\}\})/gi,
      words: 'an address can only begin with {{url}} or with words of your own, such as #note-{{number}}.',
    },
  ],
  markdown: [UNESCAPED],
  text: [],
}
