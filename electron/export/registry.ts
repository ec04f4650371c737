import { bibtex } from './bibtex.ts'
import { brat } from './brat.ts'
import { csv } from './csv.ts'
import { cslJson } from './csl-json.ts'
import { docx } from './docx.ts'
import type { Exporter } from './exporter.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { obsidian } from './obsidian.ts'
import { pdf } from './pdf.ts'
import { ris } from './ris.ts'
import { schemaOrg } from './schema-org.ts'
import { template } from './template.ts'
import { webAnnotation } from './web-annotation.ts'
import { xlsx } from './xlsx.ts'

/** Every format that notes can be written in. Dialogs, the command line and the tests go through this list. */
export const exporters: readonly Exporter[] = [
  markdown,
  obsidian,
  html,
  pdf,
  docx,
  template,
  csv,
  xlsx,
  webAnnotation,
  schemaOrg,
  brat,
  cslJson,
  bibtex,
  ris,
]
