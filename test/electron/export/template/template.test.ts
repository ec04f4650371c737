import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { ExportTemplate } from '../../../../shared/contract/exports.ts'
import { renderTemplate } from '../../../../electron/export/template/render.ts'
import { viewOf } from '../../../../electron/export/template/view-of.ts'
import { templateView } from '../../../../electron/export/template/view.ts'
import { openTemplates } from '../../../../electron/files/templates.ts'
import { filledWith } from '../filled-with.ts'
import { everything } from '../written-as.ts'

const RESOURCES = join(import.meta.dirname, '../../../../resources/templates')
const shipped = openTemplates(join(RESOURCES, 'none'), RESOURCES)

const filled = (template: ExportTemplate, notebook = everything()) =>
  renderTemplate(template, viewOf(notebook, 'document'))

const html = (text: string): ExportTemplate => ({ name: 'my.html', kind: 'html', text })

describe.each(readdirSync(RESOURCES))('the template %s', (name) => {
  test('stays as it was', async () => {
    await expect(filled(shipped.read(name))).toMatchFileSnapshot(`../../../goldens/export/template-${name}`)
  })
})

test('words of a source are escaped for what the file is', () => {
  const words = '<img src=x onerror=alert(1)> *a*'
  const notebook = filledWith(words)
  const text = '{{#statements}}{{document.title}}{{/statements}}'
  expect({
    html: filled(html(text), notebook),
    markdown: filled({ name: 'my.md', kind: 'markdown', text }, notebook),
    text: filled({ name: 'my.txt', kind: 'text', text }, notebook),
  }).toEqual({
    html: '&lt;img src=x onerror=alert(1)&gt; *a*',
    markdown: String.raw`\<img src=x onerror=alert(1)\> \*a\*`,
    text: words,
  })
})

test('a name looks outwards: a speaker of the ledger is named beside each of their statements', () => {
  const text =
    '{{#propositions}}{{#claims.speakers}}{{#statements}}{{text}}: {{name}} {{number}};{{/statements}}{{/claims.speakers}}{{/propositions}}'
  expect(filled({ name: 'my.txt', kind: 'text', text })).toBe(
    '-The gates [are] closing: Ilena <i>Marsk</i> 5;',
  )
})

describe('a template that is not right is refused with the line and the name', () => {
  test.each([
    ['{{workspace}}\n{{speeker}}', 'Line 2: there is nothing called “speeker” here'],
    [
      '{{#statements}}\n\n{{speeker}}{{/statements}}',
      'Line 3: there is nothing called “speeker” here; is “speaker” meant?',
    ],
    [
      '{{#statements}}{{document.titel}}{{/statements}}',
      'Line 1: there is nothing called “document.titel” here',
    ],
    ['a\n{{#groups}}', 'Line 2: Unclosed section "groups".'],
    ['a\n{{quote', 'Line 2: Unclosed tag.'],
    ['{{> other}}', 'Line 1: a template cannot bring in another, “other”.'],
    ['{{=<% %>=}}<%& note %>', 'Line 1: the braces cannot be changed for other signs.'],
    ['{{{note}}}', 'Line 1: three braces, or &, would let words of a source be markup'],
    ['{{& note}}', 'Line 1: three braces, or &'],
    ['a\n<p title={{note}}>', 'Line 2: put quotes around the value'],
    ['<script>{{note}}</script>', 'Line 1: a report runs nothing'],
    ['<p onclick="x(\'{{note}}\')">', 'Line 1: a report runs nothing'],
    ['<style>p{color:{{note}}}</style>', 'Line 1: nothing of a source may stand in a style'],
    ['<p style="color:{{note}}">', 'Line 1: nothing of a source may stand in a style'],
    ['<a href="{{note}}">', 'Line 1: an address can only begin with {{url}}'],
  ])('%j', (text, words) => {
    expect(() => filled(html(text))).toThrow(words)
  })

  test('and told with all that is wrong with it, and that nothing was written', () => {
    expect(() => filled(html('{{one}}\n{{two}}'))).toThrow(
      'The template “my.html” cannot be used. Line 1: there is nothing called “one” here. Line 2: there is nothing called “two” here. Nothing was written.',
    )
  })
})

test('an address of the web, and words of one’s own before a number, may stand in a link', () => {
  const text = '{{#statements}}<a href="#note-{{number}}"></a><a href="{{document.url}}"></a>{{/statements}}'
  const { document } = parseHTML(filled(html(text)))
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
  expect(links.slice(0, 4)).toEqual(['#note-5', '', '#note-1', 'https://example.org/a?b=1&c=%222%22'])
})

/** Each name that a template can use with what it means, as docs/templates.md lists them. */
function names(schema: z.ZodType, path = ''): string[] {
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodType) return names(schema.element, path)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([name, inner]) =>
    inner instanceof z.ZodType
      ? [`\`${name}\` | ${inner.description}`, ...names(inner, `${path}${name}.`)]
      : [],
  )
}

test('docs/templates.md tells every name and what it means', () => {
  const doc = readFileSync(join(import.meta.dirname, '../../../../docs/templates.md'), 'utf8').replaceAll(
    / +\|/g,
    ' |',
  )
  expect(names(templateView).filter((line) => !doc.replaceAll(/\| +/g, '| ').includes(line))).toEqual([])
})

test('what a template is filled with is what the view model says', () => {
  expect(templateView.safeParse(viewOf(everything(), 'speaker')).error).toBeUndefined()
})
