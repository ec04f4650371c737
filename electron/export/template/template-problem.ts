/** What is wrong, and where: UTF-16 units from the beginning of the template. */
export interface TemplateProblem {
  at: number
  words: string
}
