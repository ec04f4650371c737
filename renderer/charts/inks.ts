/** Colours for a picture that leaves the program, as CSS values. */
export interface Inks {
  paper: string
  chrome: string
  line: string
  lineStrong: string
  ink: string
  ink2: string
  ink3: string
  inverse: string
  claim: string
  denial: string
  question: string
  comment: string
}

/** The colours of the light theme, whatever theme is on screen: pictures go onto paper. */
export function lightInks(): Inks {
  const probe = document.createElement('span')
  probe.style.colorScheme = 'light'
  document.body.append(probe)
  const ink = (token: string) => {
    probe.style.color = `var(--${token})`
    return getComputedStyle(probe).color
  }
  const inks: Inks = {
    paper: ink('paper'),
    chrome: ink('chrome'),
    line: ink('line'),
    lineStrong: ink('line-strong'),
    ink: ink('ink'),
    ink2: ink('ink-2'),
    ink3: ink('ink-3'),
    inverse: ink('inverse'),
    claim: ink('claim'),
    denial: ink('denial'),
    question: ink('question'),
    comment: ink('comment'),
  }
  probe.remove()
  return inks
}
