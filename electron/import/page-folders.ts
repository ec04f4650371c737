/** What browsers call the folder beside a saved page, in their languages. */
const ENDINGS =
  /(?:_files|-Dateien|_archivos|_fichiers|_bestanden|_file|-filer|_tiedostot|_pliki|_ficheiros|_arquivos|_soubory|_dosyalar|_файлы)$/

/**
 * The paths without the folders that belong to a saved page: `Page_files` and all in it, where `Page.html` stands beside it. What is in
 * them was the page's, mostly pictures and frames of advertisers.
 */
export function withoutPageFolders(paths: readonly string[]): string[] {
  const pages = new Set(
    paths.filter((path) => /\.x?html?$/i.test(path)).map((path) => path.replace(/\.x?html?$/i, '')),
  )
  if (pages.size === 0) return [...paths]
  return paths.filter(
    (path) =>
      !foldersOf(path).some((folder) => ENDINGS.test(folder) && pages.has(folder.replace(ENDINGS, ''))),
  )
}

/** No saved page lies deeper; the path of a hostile archive may have thousands of parts. */
const DEEPEST = 64

/** `a`, `a/b` and `a/b/c` for `a/b/c`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/', DEEPEST)
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'))
}
