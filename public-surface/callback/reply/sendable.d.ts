import type { UnknownMessage } from '../message.js';
export type Answered = Pick<UnknownMessage, 'ToUserName' | 'FromUserName' | 'MsgType'>;
