import { lineOf } from '../runtime/hooks.js'
import type { Hooks } from '../runtime/index.js'

type Level = 'info' | 'warn'

/** A logger that takes fields before the message, as pino, its children and Fastify's `log` do. */
export type StructuredLogger = Record<Level, (fields: object, message: string) => unknown> & {
  child: (...parameters: never[]) => unknown
}

/** A logger that takes text, as `console` does. */
export type PlainLogger = Record<Level, (line: string) => unknown>

/**
 * Hooks that log each attempt, each renewal of a credential and each warning: what went well as `info`, the rest as `warn`. A pino gets
 * the fields of the event (an error as `err`), `console` the line that `debug` writes. Neither gets a secret.
 */
export function logHooks(logger: StructuredLogger | PlainLogger): Hooks {
  const log = (
    level: Level,
    fields: object,
    message: string,
    line = `offiaccount: ${message}`,
  ): void => {
    if ('child' in logger) logger[level](fields, message)
    else logger[level](line)
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
