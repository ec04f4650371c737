import { wordSet } from '../reading/token.ts'

export const RELATIVE = wordSet('who which that')
export const RELATIVE_START = wordSet('who which whose whom where')
export const QUESTION_WORDS = wordSet('how what why whether if who when where which whom whatever')
export const BE = wordSet(`be is are was were been being 's 're am get gets got`)
export const NOT = wordSet(`not n't never neither nor`)
export const SUBJECT_PRONOUNS = wordSet(
  `he she they it we i you who which that this these those one many some others both several most few all none another`,
)
export const OBJECT_PRONOUNS = wordSet('him her them it us me you himself herself themselves that this')
export const QUANTITIES = wordSet('one both many some most few all several none others percent')
export const POSSESSIVES = wordSet('his her their its my our your')
export const TIME = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december yesterday today tonight tomorrow earlier later again recently now then once afterward afterwards also simply too
   repeatedly flatly bluntly week month year morning night afternoon evening`,
)
export const REPORTING_PAST = wordSet(
  'said says told wrote added argued noted tweeted believes thinks claims insisted',
)
/** What the rules look for when they take a verb for a denial of what follows or precedes it. */
export const DENYING = wordSet('deny dispute reject dismiss disavow rebut refute contradict repudiate')
