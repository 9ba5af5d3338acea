import type { Hooks, ResponseEvent } from '../runtime/index.js'

type Attributes = Record<string, string | number>

interface Span {
  setStatus(status: { code: number; message?: string }): unknown
  end(time: number): void
}

interface SpanOptions {
  kind: number
  startTime: number
  attributes: Attributes
}

interface Histogram {
  record(value: number, attributes: Attributes): void
}

interface HistogramOptions {
  unit: string
  description: string
  advice: { explicitBucketBoundaries: number[] }
}

/** What {@link otelHooks} needs of `@opentelemetry/api`, which is all of this type. */
export interface OtelApi {
  trace: { getTracer(name: string): { startSpan(name: string, options: SpanOptions): Span } }
  metrics: {
    getMeter(name: string): { createHistogram(name: string, options: HistogramOptions): Histogram }
  }
  SpanKind: { CLIENT: number }
  SpanStatusCode: { ERROR: number }
}

const library = 'offiaccount'

/**
 * Hooks that make a client span of each attempt, within the span that is active where the call was made, and record its duration in
 * `http.client.request.duration`, both by OpenTelemetry's conventions for HTTP clients. An errcode counts as an error, although it comes
 * with HTTP 200. Register the SDK before the first call.
 *
 * @example
 * ```ts
 * import * as api from '@opentelemetry/api'
 *
 * const account = new OffiAccount({ appid, secret, hooks: otelHooks(api) })
 * ```
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function otelHooks({ trace, metrics, SpanKind, SpanStatusCode }: OtelApi): Hooks {
  const tracer = trace.getTracer(library)
  let histogram: Histogram | undefined
  return {
    // Two calls of one function look alike until they end, so the span is begun then, with the time at which it began.
    onResponse(event) {
      if (event.attempt === 0) return
      const { method, path, duration, error } = event
      const end = Date.now()
      const attributes = attributesOf(event)
      const span = tracer.startSpan(`${method} ${path}`, {
        kind: SpanKind.CLIENT,
        startTime: end - duration,
        attributes: { ...attributes, ...spanAttributesOf(event) },
      })
      if ('error.type' in attributes) {
        span.setStatus({ code: SpanStatusCode.ERROR, ...(error && { message: error.message }) })
      }
      span.end(end)
      // A meter that is got before there is an SDK never records.
      histogram ??= metrics.getMeter(library).createHistogram('http.client.request.duration', {
        unit: 's',
        description: 'Duration of HTTP client requests.',
        advice: { explicitBucketBoundaries: buckets },
      })
      histogram.record(duration / 1_000, attributes)
    },
  }
}

/** Seconds, as the conventions advise. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/** What has few values, so that metrics may have it. */
function attributesOf({ method, host, path, status, errcode, error }: ResponseEvent): Attributes {
  const { hostname, port, protocol } = new URL(host)
  const failure = errcode ?? (status !== undefined && status >= 300 ? status : error?.name)
  return {
    'http.request.method': method,
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
    'url.template': path,
    ...(status !== undefined && { 'http.response.status_code': status }),
    ...(failure !== 0 && { 'error.type': String(failure) }),
  }
}

/** The URL goes without its query, which holds the access_token. */
function spanAttributesOf({ op, host, path, attempt, errcode, rid }: ResponseEvent): Attributes {
  return {
    'url.full': host + path,
    ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
    'offiaccount.op': op,
    ...(errcode !== undefined && { 'offiaccount.errcode': errcode }),
    ...(rid !== undefined && { 'offiaccount.rid': rid }),
  }
}
