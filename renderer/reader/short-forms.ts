interface ShortForms {
  /** Whatever follows, the sentence goes on. */
  readonly always: string
  /** It goes on where a figure follows: "No. 4" but "He said no." */
  readonly beforeFigure: string
}

/** Words that are written with a full stop in the middle of a sentence, as they are printed, by language. */
const FORMS: Readonly<Record<string, ShortForms>> = {
  en: {
    always:
      'Mr Mrs Ms Mx Messrs Dr Prof Gen Col Lt Sgt Capt Cmdr Maj Adm Brig Sen Rep Gov Pres Rev Hon St Mt Ft vs cf ca approx Supt Insp Amb Sec',
    beforeFigure: 'No Nos no nos Art Ch Fig Vol p pp Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  },
  de: {
    always: 'Hr Fr Dr Prof Dipl Ing St bzw vgl ca evtl ggf inkl sog geb Frhr Gen Abt Mio Mrd Tel Str',
    beforeFigure: 'Nr Abs Art S Bd Kap Abb Jan Feb Apr Aug Sept Okt Nov Dez',
  },
  fr: {
    always: 'MM Mlle Mgr Dr Pr St Ste cf env av boul Gén Col Cap Lt apr éd',
    beforeFigure: 'art chap fig vol p pp no janv févr avr juil sept oct nov déc',
  },
  ru: {
    always: 'ул пр пл обл проф акад ген полк зам гл корр тов св др см напр пос дер тыс',
    beforeFigure: 'ст рис табл стр гл п пп янв февр апр авг сент окт нояб дек',
  },
  uk: {
    always: 'вул просп пл ім обл проф акад ген полк заст гол див напр св сел тис',
    beforeFigure: 'ст рис табл стор п пп січ лют бер квіт трав черв лип серп верес жовт листоп груд',
  },
}

const BEFORE = String.raw`(?:^|[\s(\[“"„«‘'])`
const either = (words: string) =>
  new RegExp(`${BEFORE}(?:${words.split(' ').map(alsoAtTheStart).join('|')})\\.\\s*$`, 'u')

/** A word that begins in lower case has a capital at the beginning of a sentence. */
const alsoAtTheStart = ([first = '', ...rest]: string) => `[${first}${first.toUpperCase()}]${rest.join('')}`

const patterns = Object.entries(FORMS).map(([language, { always, beforeFigure }]) => ({
  language,
  always: either(always),
  beforeFigure: either(beforeFigure),
}))

/** One letter with a full stop: a first name, "z. B.", "т. е.", "г. Киев". */
const LETTER = new RegExp(String.raw`${BEFORE}\p{L}\.\s*$`, 'u')
/** "U.S.", "p.m.", "J.K.": it may end a sentence. */
const ACRONYM = /(?:\p{L}\.){2,}\s*$/u
const OPENING =
  /^[“"„«‘']?(?:The|A|An|He|She|It|We|They|I|You|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|There)\b/
/** German counts days and things with a full stop: "am 3. März". */
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/

/**
 * True where the sentence goes on over the break that Unicode's rules see after `before`. `language` is a BCP 47 tag; where it is
 * not known, the short forms of all languages count.
 */
export function goesOn(before: string, after: string, language: string | null): boolean {
  const primary = language?.split('-')[0]?.toLowerCase()
  const known = patterns.filter((forms) => forms.language === primary)
  const isFigure = /^\d/.test(after)
  for (const forms of known.length > 0 ? known : patterns) {
    if (forms.always.test(before) || (isFigure && forms.beforeFigure.test(before))) return true
  }
  if (primary === 'de' && ORDINAL.test(before)) return true
  if (ACRONYM.test(before)) return !OPENING.test(after)
  return LETTER.test(before)
}
