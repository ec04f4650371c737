/**
 * An answer that was written as JSON on another thread: this one only passes it on. What came from the file was checked row by
 * row, and the page checks the answer against the contract; a third look at a hundred thousand rows would only cost.
 */
export class AnswerText {
  readonly json: string

  constructor(json: string) {
    this.json = json
  }
}
