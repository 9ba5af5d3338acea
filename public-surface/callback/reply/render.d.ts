import type { Format } from '../wire/parse.js';
import type { Reply } from './reply.js';
import type { Answered } from './sendable.js';
export declare function renderReply(reply: Reply, message: Answered, format: Format): string;
