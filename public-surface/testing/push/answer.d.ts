import type { RawReply, Reply } from '../../callback/reply.js';
export type Answer = Exclude<Reply, RawReply>;
