/** Answers kept for the next time: an archive names the same few again and again. */

/** The same function, asked once for each word or name for as long as it is held. */
export function remembering(of: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    let answer = known.get(text)
    if (answer === undefined) {
      answer = of(text)
      known.set(text, answer)
    }
    return answer
  }
}
