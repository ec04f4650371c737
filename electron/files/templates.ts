import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'
import {
  templateName,
  type ExportTemplate,
  type TemplateInfo,
  type TemplateKind,
} from '../../shared/contract/exports.ts'
import { writeAskedFile } from './write-file.ts'

/** The templates of a person, each a file in a folder of theirs, and those that come with the program. */
export interface Templates {
  /** Where the person's lie. */
  readonly folder: string
  /** By name. One of the person's stands before one of the program's with the same name. */
  list(): TemplateInfo[]
  /** Throws an AppError `not-found`, with the names that there are. */
  read(name: string): ExportTemplate
  /** Keeps a template among the person's. One of that name is replaced. */
  add(name: string, text: string): void
  /** The person's folder, made if it was not there yet. */
  made(): string
}

const KINDS: Readonly<Record<string, TemplateKind>> = { '.html': 'html', '.md': 'markdown', '.txt': 'text' }

/** Bytes of a template. */
const LARGEST = 500_000

/** `own` is made when something is put into it. */
export function openTemplates(own: string, shipped: string): Templates {
  const made = () => {
    mkdirSync(own, { recursive: true })
    return own
  }
  const list = () => {
    const owned = filesIn(own).map((file) => info(own, file, true))
    const ours = filesIn(shipped).map((file) => info(shipped, file, false))
    const names = new Set(owned.map(({ name }) => name))
    return [...owned, ...ours.filter(({ name }) => !names.has(name))]
  }
  return {
    folder: own,
    list,
    read(name) {
      const found = list().find((one) => one.name.toLowerCase() === name.toLowerCase())
      if (found === undefined) throw new AppError('not-found', noSuch(name, list()))
      return { name: found.name, kind: found.kind, text: textOf(join(found.own ? own : shipped, found.name)) }
    },
    made,
    add(name, text) {
      made()
      writeAskedFile(join(own, templateName.parse(name)), text)
    },
  }
}

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => templateName.safeParse(file).success)
        .sort()
    : []

export const kindOfTemplate = (name: string): TemplateKind => KINDS[extname(name)] ?? 'text'

function info(folder: string, name: string, own: boolean): TemplateInfo {
  return { name, kind: kindOfTemplate(name), own, about: aboutOf(join(folder, name)) }
}

/** A template may begin with a comment that says what it is for. */
function aboutOf(path: string): string {
  try {
    return /^\s*\{\{!\s*([^}]*?)\s*\}\}/.exec(textOf(path))?.[1] ?? ''
  } catch {
    return ''
  }
}

function textOf(path: string): string {
  if (statSync(path).size > LARGEST)
    throw new AppError('too-large', `“${path}” is larger than ${LARGEST / 1000} kB: that is no template.`)
  return readFileSync(path, 'utf8')
}

function noSuch(name: string, there: readonly TemplateInfo[]): string {
  return `No template is called “${name}”. There is ${there.map((one) => `“${one.name}”`).join(', ')}. Nothing was written.`
}
