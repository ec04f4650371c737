import { AppError } from '../../shared/contract/errors.ts'
import type { TemplateKind } from '../../shared/contract/exports.ts'
import type { Exporter } from './exporter.ts'
import { readable } from './html/readable.ts'
import { viewOf } from './template/view-of.ts'

/** A form of the person's own: a Mustache template, filled with what docs/templates.md names. */
export const template: Exporter = {
  format: 'template',
  label: 'Your own template',
  extension: 'html',
  mediaType: 'text/html',
  about: 'A page, Markdown or text made by a template, a small file that you can edit.',
  family: 'read',
  asks: ['template', 'grouping'],
  write: async (notebook, { template: chosen, groupBy }) => {
    if (chosen === null) throw new AppError('invalid-input', 'No template was chosen. Nothing was written.')
    const { renderTemplate } = await import('./template/render.ts')
    const content = renderTemplate(chosen, viewOf(notebook, groupBy))
    const begins = chosen.kind === 'html' ? readable(content) : content
    return { content, parts: [], begins, ...FILES[chosen.kind] }
  },
}

const FILES: Readonly<Record<TemplateKind, { extension: string; mediaType: string }>> = {
  html: { extension: 'html', mediaType: 'text/html' },
  markdown: { extension: 'md', mediaType: 'text/markdown' },
  text: { extension: 'txt', mediaType: 'text/plain' },
}
