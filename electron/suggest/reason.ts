import type { Report } from './reports/report.ts'
import type { NamedSpeaker } from './who/name-speakers.ts'

/** Why something is suggested, in words: `“said”, “he” taken for Ben Wallace: not seen or verified`. */
export const reasonOf = (
  text: string,
  report: Report,
  speaker: NamedSpeaker | null,
  because: string,
): string => `${cueOf(text, report)}${speakerOf(text, report, speaker)}: ${because}`

function cueOf(text: string, { cue, frame }: Report): string {
  if (frame === 'signed') return 'signed'
  if (frame === 'transcript' || frame === 'headline') return 'with a name before it'
  return cue.start < cue.end ? `“${text.slice(cue.start, cue.end)}”` : 'a quotation'
}

function speakerOf(text: string, { cue, frame }: Report, speaker: NamedSpeaker | null): string {
  if (speaker === null) return ''
  const isGuess = frame === 'loose quotation' && cue.start === cue.end
  const name = isGuess ? `probably ${speaker.name}` : speaker.name
  const written = text.slice(speaker.start, speaker.end)
  const points = speaker.by === 'pronoun' || speaker.by === 'role' || speaker.by === 'relative'
  return points && written !== speaker.name ? `, “${written}” taken for ${name}` : `, ${name}`
}
