import type { ServerResponse } from 'node:http';
import type { Callback } from './callback.js';
import type { NodeRequest } from './node-request.js';
export { toFastify, type FastifyReply, type FastifyRequest, type FastifyScope } from './fastify.js';
export { toKoa, type KoaContext } from './koa.js';
export type { NodeRequest } from './node-request.js';
export declare function toNode(callback: Callback): (request: NodeRequest, response: ServerResponse) => Promise<void>;
