import type { Project } from '../../../shared/model/project.ts'
import { zipOf } from '../../zip/zip-of.ts'
import type { Company, ExchangeWriter } from '../exchange-format.ts'
import { writeJson } from '../json/write-json.ts'
import { checkPage } from './check-page.ts'
import { MANIFEST, PROJECT, sha256Of, SUMS, sumsOf, VERSION, type Manifest } from './manifest.ts'

interface PackFile {
  readonly path: string
  readonly bytes: Uint8Array
}

interface PackOriginal extends PackFile {
  readonly of: Manifest['originals'][number]
}

export const packWriter: ExchangeWriter = {
  format: 'pack',
  label: 'Evidence pack',
  extension: 'zip',
  mediaType: 'application/zip',
  about:
    'One archive to hand over: the report, the original files with their SHA-256, the statements, the history, and a page that checks every quote offline in a browser. Another Gainsay takes it back without loss.',
  asks: [],
  async write(project, company) {
    const originals = project.documents.flatMap(originalsOf)
    const files = [...(await pages(project, company)), ...originals]
    const manifest: Manifest = {
      format: 'gainsay-pack',
      version: VERSION,
      workspace: project.workspace,
      files: files.map(({ path, bytes }) => ({ path, bytes: bytes.byteLength, sha256: sha256Of(bytes) })),
      originals: originals.map(({ of }) => of),
    }
    const written = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
    const bytes = zipOf([
      { path: MANIFEST, bytes: written },
      ...files.map(({ path, bytes }) => ({ path, bytes, stored: path.startsWith('originals/') })),
      { path: SUMS, bytes: Buffer.from(sumsOf(manifest.files, written)) },
    ])
    return {
      bytes,
      losses: [],
      parts: [...manifest.files, { path: MANIFEST, sha256: sha256Of(written) }].map(({ path, sha256 }) => ({
        name: path,
        detail: `SHA-256 ${sha256.slice(0, 16)}…`,
      })),
      begins: '',
    }
  },
}

async function pages(project: Project, company: Company): Promise<PackFile[]> {
  const withoutFiles = project.documents.map((document) => ({
    ...document,
    former: undefined,
    original: null,
  }))
  const text = async (path: string, content: string | Promise<string>) => ({
    path,
    bytes: Buffer.from(await content),
  })
  return [
    await text('check.html', checkPage()),
    await text('report.html', company.report()),
    { path: PROJECT, bytes: writeJson({ ...project, documents: withoutFiles }) },
    await text('statements.jsonld', company.annotations()),
    await text('history.json', `${JSON.stringify(company.history(), null, 1)}\n`),
  ]
}

/** The files of a document, named by the beginning of its id, so that two of one name stand beside each other. */
function originalsOf(document: Project['documents'][number]): PackOriginal[] {
  const { id, sha256, fileName, original, former = [] } = document
  const current = original === null ? [] : [{ sha256, fileName, bytes: original, current: true }]
  const all = [...current, ...former.map((one) => ({ ...one, current: false }))]
  return all.map(({ bytes, ...one }, index) => {
    const earlier = one.current ? '' : `-earlier-${index}`
    const path = `originals/${id.slice(0, 8)}${earlier}-${safe(one.fileName)}`
    return { path, bytes, of: { document: id, path, ...one } }
  })
}

/** A name that every system can write; the name itself stands in the manifest. */
const safe = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}. _-]+/gu, '_')
    .replaceAll(/^\.+|[. ]+$/g, '')
    .slice(-80) || 'original'
