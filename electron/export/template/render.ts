import Mustache from 'mustache'
import type { ExportTemplate, TemplateKind } from '../../../shared/contract/exports.ts'
import { escapeHtml } from '../html/escape.ts'
import { oneLine } from '../markdown/escape.ts'
import { checkTemplate } from './check.ts'
import type { TemplateView } from './view.ts'

/** Fills a template. Throws an AppError `invalid-input`, with lines and names, for one that is not right. */
export function renderTemplate(template: ExportTemplate, view: TemplateView): string {
  checkTemplate(template)
  const escape = (value: unknown) => ESCAPES[template.kind](String(value))
  return new Mustache.Writer().render(template.text, view, undefined, { escape })
}

/** How words become words of the output. */
const ESCAPES: Readonly<Record<TemplateKind, (words: string) => string>> = {
  html: escapeHtml,
  markdown: oneLine,
  text: (words) => words,
}
