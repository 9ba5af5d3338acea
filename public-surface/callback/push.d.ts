import type { IncomingMessage } from '../generated/events/index.js';
import type { Cipher } from './wire/cipher.js';
import type { Decoded } from './decode.js';
import type { PlainAnswer } from './http.js';
import type { UnknownMessage } from './message.js';
import type { Answer } from './reply/reply.js';
export interface Scene {
    from: 'qrcode' | 'payment' | 'product';
    value: string;
}
export interface Seal {
    token: string;
    cipher: Cipher;
    nonce: string;
}
export declare class Push {
    #private;
    readonly type = "push";
    readonly appid: string;
    readonly kind: string;
    readonly known: boolean;
    readonly message: IncomingMessage | UnknownMessage;
    readonly scene: Scene | undefined;
    readonly text: string;
    constructor(appid: string, text: string, decoded: Decoded, seal: Seal | undefined);
    answer(reply?: Answer): Promise<PlainAnswer>;
}
