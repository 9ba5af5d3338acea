import type { IncomingMessage } from 'node:http';
export interface NodeRequest extends IncomingMessage {
    originalUrl?: string;
    params?: unknown;
    rawBody?: unknown;
    body?: unknown;
}
