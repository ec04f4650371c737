/** Words that turn a sentence round, and verbs and nouns of denial and failing. */
export const NEGATING = words(`
  not no never none nobody nothing neither nor nowhere without hardly barely scarcely seldom rarely
  deny denies denied denying denial denials reject rejects rejected rejecting rejection refuse refuses refused refusing refusal
  refute refutes refuted refuting dispute disputes disputed disputing dismiss dismisses dismissed dismissing
  contradict contradicts contradicted contradicting disprove disproves disproved debunk debunks debunked
  fail fails failed failing failure lack lacks lacked lacking absence absent false falsely fake doubt doubts doubted
  doubtful exclude excludes excluded prevent prevents prevented stop stops stopped cease ceases ceased halt halts halted
  ban bans banned prohibit prohibits prohibited forbid forbids forbade forbidden cancel cancels cancelled canceled
  lest except non`)

/** Before a word they say the contrary: likely, unlikely. */
export const NEGATIVE_PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'de']

/** Words that say how sure something is, or whose word it is. */
export const MODALS = words(`
  may might could would should must shall will can ought able need needs
  alleged allegedly alleges allege reportedly apparently apparent likely possibly possible perhaps maybe probably probable
  appear appears appeared seem seems seemed seemingly suggest suggests suggested suggesting claim claims claimed claiming
  expected expects expect supposed supposedly presumably presumed purported purportedly believe believes believed thought
  think thinks assume assumes assumed suspect suspects suspected estimate estimates estimated potential potentially
  certain certainly clear clearly definitely surely undoubtedly confirmed confirm confirms sure plans planned intends
  intended hopes hoped`)

export const NUMBERS = words(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion
  billions trillion half third quarter dozen dozens score twice thrice double triple first second fourth fifth sixth seventh
  eighth ninth tenth once both several few many most majority minority all some every each % $ \u20AC \u00A3 -`)

/** Written with a capital they are dates. */
export const CALENDAR = words(`
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec`)

/** Dates in small letters. */
export const DAYS = words('yesterday today tomorrow tonight overnight')

/** Words that open sentences and are no names. */
export const OPENERS = words(`
  a an the this that these those he she it they we you i his her its their our my in on at by for from with after before when
  while as if but and or so yet however meanwhile there here what who why how some many more most all both no not one also
  last earlier later according since although though because still then now new next during under over about only even just
  such other another each every few several much until unless despite whether where which according
  indeed moreover instead nevertheless therefore thus finally perhaps yesterday today tomorrow nothing nobody everyone`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
