import type { RawReply, Reply } from '../../callback/reply/reply.js';
export type Answer = Exclude<Reply, RawReply>;
