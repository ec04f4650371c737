import { expect, test } from 'vitest'
import { told } from './told.ts'

/** Who is reported as saying what, where a text reports once. */
test.each([
  [
    'The ministry denied that its boats had crossed the lake.',
    [['The ministry', 'denial', 'its boats had crossed the lake']],
  ],
  [
    '“We have yet to see proof of that,” Berg told reporters.',
    [['Berg', 'denial', '“We have yet to see proof of that,”']],
  ],
  ['The mayor rejected claims that the dam was unsafe.', [['The mayor', 'denial', 'the dam was unsafe']]],
  [
    '“That is simply not true,” said Ivo Lindt, the bank’s chairman.',
    [['Ivo Lindt', 'denial', '“That is simply not true,”']],
  ],
  [
    'The army could not verify the video, a spokesman said.',
    [['a spokesman', 'denial', 'The army could not verify the video']],
  ],
  [
    'Reporters asked whether the talks had failed.',
    [['Reporters', 'question', 'whether the talks had failed']],
  ],
  ['Critics doubt that the truce will hold.', [['Critics', 'denial', 'the truce will hold']]],
  ['According to Anna Berg, the well is dry.', [['Anna Berg', 'claim', 'the well is dry']]],
  ['Lindt: Ferries left at noon', [['Lindt', 'claim', 'Ferries left at noon']]],
  [
    'The gate was shut at noon for repairs, The Harbour Journal reports.',
    [['Harbour Journal', 'claim', 'The gate was shut at noon for repairs']],
  ],
  [
    'The mayor told pilots the gate, paid for by Korrin in 1984, was safe.',
    [['The mayor', 'claim', 'the gate, paid for by Korrin in 1984, was safe']],
  ],
  [
    'Owners have said when they open the lid - it bites their hands.',
    [['Owners', 'claim', 'when they open the lid - it bites their hands']],
  ],
  ['Anna Berg, said that the gate was open.', [['Anna Berg', 'claim', 'the gate was open']]],
  [
    'Ida Brandt, 48, who last rowed in May, told the Courier that it was late.',
    [['Ida Brandt', 'claim', 'it was late']],
  ],
  [
    'In a statement Commander Ida Brandt, of Korrin’s harbour watch, said: “We have asked all to leave the port.”',
    [['Ida Brandt', 'claim', '“We have asked all to leave the port.”']],
  ],
  [
    'Ivo Lindt spoke.\nKorrin University’s Ida Brandt agreed. “The pilots are running out of time.”',
    [['Ida Brandt', 'claim', '“The pilots are running out of time.”']],
  ],
  [
    'I must admit that the gate was open, Brandt said.',
    [['Brandt', 'claim', 'I must admit that the gate was open']],
  ],
  [
    'Brandt said the harvest should be about average.',
    [['Brandt', 'claim', 'the harvest should be about average']],
  ],
  ['Brandt said the gate should be shut.', [['Brandt', 'comment', 'the gate should be shut']]],
  ['The cost, according to Anna Berg is paid by the port.', [['Anna Berg', 'claim', 'The cost']]],
  ['The envoy stopped short of denying the report.', [['The envoy', 'comment', 'the report']]],
  [
    'As Berg told the Harbour Post, the crane was never inspected.',
    [['Berg', 'denial', 'the crane was never inspected']],
  ],
  [
    'The agency quoted an unnamed pilot as saying that the gate had been shut since Monday.',
    [['an unnamed pilot', 'claim', 'the gate had been shut since Monday']],
  ],
  [
    'Two pilots who know the harbour confirmed that the gate was open.',
    [['Two pilots', 'claim', 'the gate was open']],
  ],
  [
    'The Harbour Institute for Tides, a research group in Korrin, estimates that nine boats have left.',
    [['The Harbour Institute for Tides', 'claim', 'nine boats have left']],
  ],
  ['Varesh says no boats at border\nIt rained.', [['Varesh', 'claim', 'no boats at border']]],
  [
    'The council met. However, economists have said both parties’ plans rested on a guess.',
    [['economists', 'claim', 'both parties’ plans rested on a guess']],
  ],
  [
    'The report is at odds with those of the banks, which in the recent past said they had no money.',
    [['the banks', 'denial', 'they had no money']],
  ],
  ['Nine out of ten say they would move away.', [[null, 'claim', 'they would move away']]],
  [
    'The pilot had slept, but he knew the channel, said Ida Brandt, with no doubt in her voice.',
    [['Ida Brandt', 'claim', 'The pilot had slept, but he knew the channel']],
  ],
  [
    'Townspeople asked said they had met no pilot.',
    [['Townspeople asked', 'denial', 'they had met no pilot']],
  ],
  [
    'Monday, late: according to the port office, two gates were up.',
    [['the port office', 'claim', 'two gates were up']],
  ],
  [
    'Varesh’s port ministry has released a film that it says shows boats leaving the port.',
    [['Varesh’s port ministry', 'claim', 'shows boats leaving the port']],
  ],
  ['Port ministry reports heavy flooding', [['Port ministry', 'claim', 'heavy flooding']]],
  [
    'Wednesday: Ms Berg on the closing of the gates: "The river has not dropped so far."',
    [['Berg', 'denial', '"The river has not dropped so far."']],
  ],
  [
    'Meanwhile, Anna Berg has declared Monday – the day some pilots said the gate would open – “a day of rest”.',
    [['some pilots', 'claim', 'the gate would open – “a day of rest”']],
  ],
  [
    'Berg said the town will claim that the gate was open.',
    [['Berg', 'claim', 'the town will claim that the gate was open']],
  ],
  [
    'For days after a flood, port officials say, they mend the gates.',
    [['port officials', 'claim', 'they mend the gates']],
  ],
  [
    'The gate holds a long time (about a day, according to Lindt), which may help.',
    [['Lindt', 'claim', 'about a day']],
  ],
  [
    'The gate is thought to have been open all night.',
    [[null, 'claim', 'The gate is thought to have been open all night']],
  ],
  ['Back in April rumours surfaced that the pilot had drowned.', [[null, 'claim', 'the pilot had drowned']]],
  [
    'We’re told by several insiders that the gate is still open.',
    [['several insiders', 'claim', 'the gate is still open']],
  ],
  [
    'The port denied any plans for a sudden closing of the gate.',
    [['The port', 'denial', 'any plans for a sudden closing of the gate']],
  ],
  [
    'The mayor said they would be kept far from the quay.',
    [['The mayor', 'claim', 'they would be kept far from the quay']],
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})
