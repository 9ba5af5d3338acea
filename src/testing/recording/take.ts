/** One request and its answer, a line of a recording. */
export interface Take {
  op?: string
  method: string
  path: string
  query: Record<string, unknown>
  /** JSON, text or the parts of a form; undefined if there was no body. */
  body?: unknown
  status: number
  type: string
  answer: Content
}

/** What was answered. `omitted`: bytes of a kind that may hold what must not be recorded. */
export type Content = { json: unknown } | { text: string } | { base64: string } | { omitted: true }

/**
 * The takes of a recording. Half a line at the end is what a crash has left of one that was never answered.
 * @throws Error that names the line which is not one
 */
export function takesOf(text: string, file: string): Take[] {
  const lines = text.split('\n')
  const whole = lines.slice(0, -1)
  return whole.map((line, index) => {
    try {
      return JSON.parse(line) as Take
    } catch (error) {
      const where = `line ${index + 1} of ${file}`
      throw new Error(`${where} is not a recorded request: delete it, or record anew`, {
        cause: error,
      })
    }
  })
}
