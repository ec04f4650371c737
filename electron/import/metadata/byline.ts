/** Words that begin a byline, in the languages of the furniture rules. */
const LEAD =
  /^(?:(?:reported|written|edited|words|text|story|report) by|by|author|reporter|von|autor(?:in)?|par|por|di|a cura di|автор|текст)\s*:?\s+/iu

const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|di|du|del|der|den|van|von|bin|al|el|la|le|y|e|et|und|and|и|та) ?)*\p{Lu}[\p{L}.'’-]*){1,4}$/u

const LONGEST = 80

/** The writer that a line names, "Reported by: Mara Venn", or null where the line is no byline. */
export function bylineIn(line: string): string | null {
  if (line.length > LONGEST || !LEAD.test(line)) return null
  const [name = ''] = line.replace(LEAD, '').split(/\s*(?:[,|•·(]|\s[-–—]\s|\bin \p{Lu})/u)
  const names = name.split(/\s*(?:&|\band\b|\bund\b|\bet\b)\s*/u)
  return names.every((each) => NAME.test(each)) ? name.trim() : null
}
