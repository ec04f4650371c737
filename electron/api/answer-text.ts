/** An answer that was checked against the contract and written as JSON on another thread: this one only passes it on. */
export class AnswerText {
  readonly json: string

  constructor(json: string) {
    this.json = json
  }
}
