import { wordSet } from '../reading/token.ts'

/** Cues that deny by meaning. */
export const DENIES = wordSet(
  `deny refute rebut repudiate disavow disown debunk contradict dispute reject dismiss contest exclude disclaim denial denials rejection`,
)
/** Of these only what can be false is denied; a plan, a bid or a person is turned down. */
export const TURNS_DOWN = wordSet('reject dismiss dispute contest disavow repudiate disown exclude rejection')
export const DOUBTS = wordSet('doubt doubts question')
export const THINKS = wordSet('believe think accept agree expect')
export const ASKS = wordSet('ask wonder inquire question questions')
export const TELLS = wordSet(
  `say comment confirm specify tell disclose elaborate respond answer discuss mention explain reveal claim suggest allege report state`,
)
export const DEMANDS = wordSet(
  `urge order beg implore instruct advise request exhort command warn plead lobby call encourage push press invite challenge demand ask
   want hope wish thank praise applaud congratulate welcome commend hail salute criticize criticise condemn denounce slam blast mock
   deplore decry endorse love hate admire prefer support back oppose favor`,
)
export const NAMES_AS = wordSet(
  'call describe label brand deem portray dismiss characterize decry slam blast deride denounce',
)

/** Words for what can be false. */
export const STATEMENTS =
  /\b(?:claims?|accusations?|allegations?|reports?|suggestions?|assertions?|notions?|ideas?|charges?|criticisms?|characteri[sz]ations?|rumou?rs?|stor(?:y|ies)|theor(?:y|ies)|speculation|insinuations?|contentions?|arguments?|statements?|accounts?|wrongdoing|involvement|responsibility|concerns?|complaints?|findings?|narratives?|versions?|conclusions?|hints?|fears|this|it|that|them)\b/i
/** What can be refused to somebody. */
export const REFUSABLE =
  /^["“']?(?:(?:him|her|them|us|me)\b|(?:an? |the |his |her |their |its )?(?:\w+ )?(?:entry|bail|access|visas?|permission|parole|asylum|admission|credentials?|nomination|service|offers?|bids?|requests?|petitions?|motions?|appeals?|plans?|bills?|proposals?|applications?|amendments?|measures?|deals?|nominees?|candidates?)\b)/i
export const FALSE =
  /\b(?:false|untrue|baseless|unfounded|groundless|fabricat\w+|fake|nonsense|fiction|an? (?:\w+ )?lie|lies|hoax|rubbish|inaccurate|incorrect|invented|absurd|ridiculous|without (?:any )?(?:foundation|basis|merit)|(?:not|n't) (?:true|the case|correct|accurate|so)|misinformation|disinformation|propaganda)\b/i
export const UNPROVEN = /^(?:unconfirmed|unverified|unproven|unsubstantiated|uncorroborated)$/

export const NEGATIONS = wordSet(`not n't never neither nowhere hardly`)
export const NEGATIVE_SUBJECTS = wordSet('no none nobody nothing neither')
export const MODALS = wordSet(`will would wo can could ca may might shall 'll 'd cannot`)
export const DUTIES = wordSet('must should ought')
export const EVIDENCE = wordSet('evidence proof sign signs indication indications confirmation trace hint')
export const CHECKS = wordSet(
  'verify verified confirm confirmed corroborate corroborated substantiate substantiated establish',
)
export const SEES = wordSet('see seen saw find found receive received observe observed detect detected')

/** What is felt, meant or known: its negation denies no fact. */
export const ATTITUDES = wordSet(
  `want wanted know knew known think thought believe believed expect expected plan planned plans intend intended remember remembered
   recall recalled regret feel felt like liked need needed care mind agree agreed understand understood wish hope hoped seek decide decided
   matter worry worried   comment   surprised sure certain clear interested convinced easy happy ready able
   proud afraid concerned going hesitate apologise apologize forget forgotten care enjoy trust prefer aim    satisfied
   right fair sense optional important acceptable worth habit enough possible necessary optimistic willing mean meant`,
)
/** Verbs that deny themselves: negated they do not. */
export const UNDENIABLE = wordSet(
  'doubt doubted dispute disputed deny denied exclude excluded question questioned contest contested refuse refused',
)
/** `no doubt`, `no time`: nouns whose lack denies no fact. */
export const NO_DENIAL = wordSet(
  `doubt question time way reason need choice idea plan plans regrets regret intention intentions better longer place shortage guarantee
   excuse comment hope room option options interest wish desire objection objections alternative further other more less hesitation
   illusions illusion limits easy use matter`,
)
export const CLAUSE_STARTS = wordSet(
  `because although though while whereas if when since unless after before until so but and whether once as despite`,
)
export const SUBORDINATE_STARTS = wordSet(
  `because although though while whereas if when since unless after before until once as despite in at on without contrary according
   during for from under with given so by`,
)
