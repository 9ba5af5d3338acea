import type { Bytes } from '../../runtime/bytes.js';
import type { Primitives } from './primitives.js';
export interface Decrypted {
    message: string;
    appid: string;
}
export declare function sign(...texts: readonly string[]): Promise<string>;
export declare function encrypt(message: string, { appid, encodingAESKey }: {
    appid: string;
    encodingAESKey: string;
}): Promise<string>;
export declare function decrypt(text: string, { encodingAESKey }: {
    encodingAESKey: string;
}): Promise<Decrypted>;
export declare class Cipher {
    #private;
    constructor(encodingAESKey: string, by?: Primitives);
    encrypt(message: string, appid: string, random?: Bytes): Promise<string>;
    decrypt(text: string): Promise<Decrypted>;
}
