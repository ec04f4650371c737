import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** One import in a source file; paths are relative to the project, with forward slashes. */
export interface Import {
  file: string
  /** A path in the project, or the name of a package or of a module of Node. */
  target: string
  typeOnly: boolean
}

/** Every import and re-export of every source file of the folder, found by a parser: comments and strings do not count. */
export function importsOf(folder: string): Import[] {
  return sourceFiles(join(root, folder)).flatMap((path) => {
    const file = relative(root, path).replaceAll('\\', '/')
    const { module, errors } = parseSync(path, readFileSync(path, 'utf8'))
    if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`)
    const reexports = module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ name: moduleRequest.value, isType }] : [],
      ),
    )
    const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      isType: entries.length > 0 && entries.every(({ isType }) => isType),
    }))
    return [...imports, ...reexports].map(({ name, isType }) => ({
      file,
      target: name.startsWith('.') ? posix.join(posix.dirname(file), name) : packageName(name),
      typeOnly: isType,
    }))
  })
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** `@scope/name/deep/path` is about `@scope/name`. */
function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
