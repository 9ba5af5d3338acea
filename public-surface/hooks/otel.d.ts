import type { Hooks } from '../runtime/index.js';
type Attributes = Record<string, string | number>;
interface Span {
    setStatus(status: {
        code: number;
        message?: string;
    }): unknown;
    end(time: number): void;
}
interface SpanOptions {
    kind: number;
    startTime: number;
    attributes: Attributes;
}
interface Histogram {
    record(value: number, attributes: Attributes): void;
}
interface HistogramOptions {
    unit: string;
    description: string;
    advice: {
        explicitBucketBoundaries: number[];
    };
}
export interface OtelApi {
    trace: {
        getTracer(name: string): {
            startSpan(name: string, options: SpanOptions): Span;
        };
    };
    metrics: {
        getMeter(name: string): {
            createHistogram(name: string, options: HistogramOptions): Histogram;
        };
    };
    SpanKind: {
        CLIENT: number;
    };
    SpanStatusCode: {
        ERROR: number;
    };
}
export declare function otelHooks({ trace, metrics, SpanKind, SpanStatusCode }: OtelApi): Hooks;
