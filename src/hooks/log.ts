import { lineOf } from '../runtime/hooks.js'
import type { Hooks } from '../runtime/index.js'

type Level = 'info' | 'warn'

/** A logger that takes fields before the message, as pino, its children and Fastify's `log` do. */
export type StructuredLogger = Record<Level, (fields: object, message: string) => unknown> & {
  child: (...parameters: never[]) => unknown
}

/** A message with the fields of its event. */
export interface LogEntry {
  message: string
  err?: object | undefined
}

/** A logger that takes message and fields as one entry: winston and its children. */
export type EntryLogger = Record<Level, (entry: LogEntry) => unknown> & {
  child: (...parameters: never[]) => unknown
  transports: unknown
}

/** A logger that takes text, as `console` does. */
export type PlainLogger = Record<Level, (line: string) => unknown>

/**
 * Hooks that log each attempt, each renewal of a credential and each warning: what went well as `info`, the rest as `warn`. A pino
 * or a winston gets the fields of the event (an error as `err`), `console` the line that `debug` writes. None gets a secret.
 */
export function logHooks(logger: StructuredLogger | EntryLogger | PlainLogger): Hooks {
  const log = (
    level: Level,
    fields: object,
    message: string,
    line = `offiaccount: ${message}`,
  ): void => {
    if (!('child' in logger)) logger[level](line)
    else if ('transports' in logger) logger[level](entryOf(fields, message))
    else logger[level](fields, message)
  }
  return {
    onResponse({ error, ...event }) {
      const { op, errcode, status } = event
      const outcome = errcode === 0 ? 'ok' : (errcode ?? error?.message ?? `HTTP ${status}`)
      const level = errcode === 0 ? 'info' : 'warn'
      const fields = { ...event, ...(error && { err: error }) }
      log(level, fields, `${op}: ${outcome}`, lineOf({ ...event, error }))
    },
    onCredential(event) {
      const { credential, source, duration } = event
      const level = source === 'rest' ? 'warn' : 'info'
      log(level, event, `${credential}: ${source} (${duration.toFixed(1)} ms)`)
    },
    onWarning({ message, cause }) {
      log('warn', cause ? { err: cause } : {}, message)
    },
  }
}

/** winston writes entries as JSON, which leaves out what is not enumerable: all that an Error has of its own. */
function entryOf({ err, ...fields }: { err?: Error }, message: string): LogEntry {
  if (!err) return { ...fields, message }
  const { name, message: problem, stack } = err
  return { ...fields, message, err: Object.assign({}, err, { name, message: problem, stack }) }
}
