import { describe, expect, it } from 'vitest'
import { importsOf, type Import } from './imports.ts'

/**
 * Who may import whom, as ARCHITECTURE.md draws it: downward only. An area may always import itself. `electron/serve.ts` and
 * its like are areas of one file.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  renderer: ['shared'],
  'electron/main.ts': ['shared', 'electron/desktop', 'electron/files', 'electron/workbench.ts'],
  'electron/preload.ts': ['shared', 'electron/desktop'],
  'electron/serve.ts': ['shared', 'electron/loopback', 'electron/files', 'electron/workbench.ts'],
  'electron/cli.ts': ['shared', 'electron/cli', 'electron/workbench.ts'],
  'electron/cli': [
    'shared',
    'electron/api',
    'electron/store',
    'electron/search',
    'electron/files',
    'electron/workbench.ts',
  ],
  'electron/desktop': ['shared', 'electron/files', 'electron/profile', 'electron/workbench.ts'],
  'electron/loopback': ['shared', 'electron/files'],
  'electron/workbench.ts': [
    'shared',
    'electron/api',
    'electron/files',
    'electron/profile',
    'electron/search',
    'electron/store',
  ],
  'electron/api': [
    'shared',
    'electron/sample.ts',
    ...[
      'agreement',
      'exchange',
      'export',
      'files',
      'import',
      'jobs',
      'parallels',
      'profile',
      'search',
      'store',
      'suggest',
    ].map((part) => `electron/${part}`),
  ],
  'electron/sample.ts': ['shared', 'electron/import'],
  'electron/store': ['shared'],
  'electron/import': ['shared', 'electron/jobs', 'electron/xml', 'electron/zip', 'resources'],
  'electron/search': ['shared', 'electron/jobs', 'resources'],
  'electron/agreement': ['shared'],
  'electron/exchange': ['shared', 'electron/xml', 'electron/zip'],
  'electron/export': ['shared', 'electron/xml', 'electron/zip'],
  'electron/parallels': ['shared'],
  'electron/suggest': ['shared', 'electron/jobs', 'resources'],
  'electron/jobs': ['shared'],
  'electron/xml': [],
  'electron/zip': [],
  'electron/profile': ['shared'],
  'electron/files': ['shared'],
}

/** Packages that belong to one place, so that it alone has to change when they do. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['electron/store'],
  lunr: ['electron/search'],
  'wink-nlp': ['electron/suggest'],
  ws: ['electron/loopback'],
  fflate: ['electron/zip'],
  saxes: ['electron/xml'],
  'pdfjs-dist': ['electron/import'],
  'node:http': ['electron/loopback'],
  electron: ['electron/desktop', 'electron/main.ts', 'electron/preload.ts'],
  react: ['renderer'],
}

const imports = ['shared', 'electron', 'renderer'].flatMap(importsOf)
const inProject = imports.filter(({ target }) => target.includes('/') && !target.startsWith('@'))
const ofPackages = imports.filter((one) => !inProject.includes(one))

describe('the imports', () => {
  it('run downward only', () => {
    const upward = inProject.filter(({ file, target }) => {
      const from = areaOf(file)
      const to = areaOf(target)
      return from !== to && !MAY_IMPORT[from]?.includes(to)
    })
    expect(upward.map(asLine)).toEqual([])
  })

  it('of a package that belongs to one place come from there alone', () => {
    const strays = ofPackages.filter(({ file, target }) => ONLY_IN[target]?.includes(areaOf(file)) === false)
    expect(strays.map(asLine)).toEqual([])
  })

  it('of shared code bring zod and nothing else', () => {
    const others = ofPackages.filter(({ file, target }) => file.startsWith('shared/') && target !== 'zod')
    expect(others.map(asLine)).toEqual([])
  })

  it('of the page bring nothing of Node', () => {
    const others = ofPackages.filter(
      ({ file, target }) => file.startsWith('renderer/') && target.startsWith('node:'),
    )
    expect(others.map(asLine)).toEqual([])
  })
})

describe('the table of areas', () => {
  it('knows every area that the project has, and none that it has not', () => {
    const present = new Set(imports.map(({ file }) => areaOf(file)))
    expect([...present].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
  })

  it('has no way round: no area reaches itself through others', () => {
    const onWay = (area: string, way: readonly string[]): string[] =>
      way.includes(area)
        ? [[...way, area].join(' → ')]
        : (MAY_IMPORT[area] ?? []).flatMap((next) => onWay(next, [...way, area]))
    expect(Object.keys(MAY_IMPORT).flatMap((area) => onWay(area, []))).toEqual([])
  })
})

/** `electron/store/open.ts` lies in `electron/store`; `shared/model/tag.ts` in `shared`. */
function areaOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'electron' ? `${top}/${second}` : top
}

const asLine = ({ file, target, typeOnly }: Import) => `${file} → ${target}${typeOnly ? ' (type)' : ''}`
