import { csv } from './csv.ts'
import type { Exporter } from './exporter.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { webAnnotation } from './web-annotation.ts'

/** Every format that notes can be written in. Dialogs, the command line and the tests go through this list. */
export const exporters: readonly Exporter[] = [markdown, html, csv, json, webAnnotation]
