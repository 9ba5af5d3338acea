import * as api from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  AggregationTemporality,
  DataPointType,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { otelHooks } from 'offiaccount/hooks'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { rejection, secret, wechat } from '../support/server.js'

const call = { op: 'card.get', method: 'POST', path: '/card/get', json: {}, safe: true } as const

let spans: InMemorySpanExporter
let metrics: InMemoryMetricExporter
let reader: PeriodicExportingMetricReader

beforeEach(() => {
  spans = new InMemorySpanExporter()
  metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  // It exports when the test asks for it.
  reader = new PeriodicExportingMetricReader({
    exporter: metrics,
    exportIntervalMillis: 2 ** 31 - 1,
  })
  const traces = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
  api.context.setGlobalContextManager(new AsyncLocalStorageContextManager())
  api.trace.setGlobalTracerProvider(traces)
  api.metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }))
  onTestFinished(async () => {
    await Promise.all([traces.shutdown(), reader.shutdown()])
    for (const part of [api.context, api.trace, api.metrics]) part.disable()
  })
})

/** The durations of one function by their attributes. */
async function durations(): Promise<{ attributes: api.Attributes; count: number; sum: number }[]> {
  await reader.forceFlush()
  const [histogram] = metrics
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
  expect(histogram?.descriptor).toMatchObject({ name: 'http.client.request.duration', unit: 's' })
  if (histogram?.dataPointType !== DataPointType.HISTOGRAM) throw new Error('no histogram')
  return histogram.dataPoints
    .filter(({ attributes }) => attributes['url.template'] === call.path)
    .map(({ attributes, value }) => ({ attributes, count: value.count, sum: value.sum ?? NaN }))
}

describe('otelHooks', () => {
  test('makes a client span of each attempt, within the span of the caller', async () => {
    const server = await wechat()
    const account = server.account({ hooks: otelHooks(api) })
    server.refused.add(await account.accessToken())
    spans.reset()
    const caller = api.trace.getTracer('test').startSpan('consume')
    await api.context.with(api.trace.setSpan(api.context.active(), caller), () =>
      account.call(call),
    )

    const { hostname, port } = new URL(server.url)
    const common = {
      'http.request.method': 'POST',
      'http.response.status_code': 200,
      'server.address': hostname,
      'server.port': Number(port),
      'url.full': `${server.url}/card/get`,
      'url.template': '/card/get',
      'offiaccount.op': 'card.get',
    }
    const refusal = { 'offiaccount.errcode': 42001, 'offiaccount.rid': '65f0c0de-1' }
    const [refused, renewal, repeated] = spans.getFinishedSpans()
    expect(refused?.attributes).toEqual({ ...common, ...refusal, 'error.type': '42001' })
    expect(refused?.status.code).toBe(api.SpanStatusCode.ERROR)
    expect(renewal?.name).toBe('POST /cgi-bin/stable_token')
    expect(repeated?.attributes).toEqual({
      ...common,
      'http.request.resend_count': 1,
      'offiaccount.errcode': 0,
    })
    expect(repeated?.status.code).toBe(api.SpanStatusCode.UNSET)
    for (const span of [refused, renewal, repeated]) {
      expect(span?.kind).toBe(api.SpanKind.CLIENT)
      expect(span?.parentSpanContext?.spanId).toBe(caller.spanContext().spanId)
    }
  })

  test('makes none of a call that was never sent', async () => {
    const server = await wechat()
    const account = server.account({ hooks: otelHooks(api) })
    const signal = AbortSignal.abort(new Error('too late'))
    await rejection(account.request({ method: 'POST', path: '/api' }, { signal }))
    expect(spans.getFinishedSpans()).toEqual([])
  })

  test('gives a span the duration of its attempt', async () => {
    const server = await wechat()
    let told = NaN
    const hooks = otelHooks(api)
    const account = server.account({
      hooks: {
        onResponse(event) {
          told = event.duration
          return hooks.onResponse?.(event)
        },
      },
    })
    await account.call(call)
    const [seconds = NaN, nanoseconds = NaN] = spans.getFinishedSpans().at(-1)?.duration ?? []
    expect(seconds * 1_000 + nanoseconds / 1e6).toBeCloseTo(told, 1)
    const [point] = await durations()
    expect(point?.sum).toBeCloseTo(told / 1_000, 6)
  })

  test('names what failed without an errcode: the status or the error', async () => {
    let arrived = 0
    const server = await wechat({
      api: (_, response) => {
        if (++arrived === 1) response.socket?.destroy()
        else response.writeHead(arrived === 2 ? 502 : 200).end('<html>')
      },
    })
    await rejection(server.account({ hooks: otelHooks(api) }).call(call))
    const failed = spans.getFinishedSpans().slice(1)
    expect(failed.map(({ attributes }) => attributes['error.type'])).toEqual([
      'NetworkError',
      '502',
      'ParseError',
    ])
    expect(failed[0]?.status.message).toContain('card.get got no answer')
    const points = await durations()
    expect(points.map(({ attributes, count }) => [attributes['error.type'], count])).toEqual([
      ['NetworkError', 1],
      ['502', 1],
      ['ParseError', 1],
    ])
  })

  test('tells no secret', async () => {
    const server = await wechat({
      api: ({ query }, response) =>
        void response.writeHead(500).end(`${query.get('access_token')} ${secret}`),
    })
    await rejection(server.account({ hooks: otelHooks(api) }).call(call))
    const told = JSON.stringify(
      spans
        .getFinishedSpans()
        .map(({ name, attributes, status, events }) => [name, attributes, status, events]),
    )
    expect(told).toContain('card.get')
    for (const hidden of [secret, ...server.tokens]) expect(told).not.toContain(hidden)
  })
})
