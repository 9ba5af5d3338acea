import type { ServerResponse } from 'node:http';
import type { Callback } from './callback.js';
import type { NodeRequest } from './adapters/node-request.js';
export { toFastify, type FastifyReply, type FastifyRequest, type FastifyScope, } from './adapters/fastify.js';
export { toKoa, type KoaContext } from './adapters/koa.js';
export type { NodeRequest } from './adapters/node-request.js';
export declare function toNode(callback: Callback): (request: NodeRequest, response: ServerResponse) => Promise<void>;
