import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Callback } from './callback.js';
export interface NodeRequest extends IncomingMessage {
    rawBody?: unknown;
    body?: unknown;
}
export declare function toNode(callback: Callback): (request: NodeRequest, response: ServerResponse) => Promise<void>;
